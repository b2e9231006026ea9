package org.malinnotes.classroom.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.classroom.LessonPrint;
import org.malinnotes.classroom.Result;
import org.malinnotes.classroom.ResultCodec;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.LessonScore;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.RandomPupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/** Results of pupils who went through the small story's lesson by dice. */
public final class SampleClass {
  public static final Story STORY = Shipped.TWO_DOORS;
  public static final Lesson LESSON = STORY.lessons().values().iterator().next();

  private static final Course COURSE = new Course(STORY, LESSON);
  private static final String PRINT = LessonPrint.of(STORY, LESSON);

  private SampleClass() {}

  /** The whole lesson by one pupil. The same seed does the same; its token is the seed. */
  public static Result whole(String pseudonym, long seed) {
    return of(pseudonym, seed, new RandomPupil(COURSE, seed).run());
  }

  /** The first steps of what {@link #whole} is, without answers. */
  public static Result begun(String pseudonym, long seed, int steps) {
    Run run = whole(pseudonym, seed).run();
    return of(pseudonym, seed, new Run(run.events().subList(0, steps), run.opened(), Map.of()));
  }

  /** A pupil who has not begun. */
  public static Pupil pupil(String name) {
    return Pupil.of(COURSE, name, Run.EMPTY);
  }

  /** A pupil who did what {@link #whole} is. */
  public static Pupil pupil(String name, long seed) {
    return Pupil.of(COURSE, name, whole(name, seed).run());
  }

  /** A result of a run, with the scores that are due to it. */
  public static Result of(String pseudonym, long token, Run run) {
    LessonScore score = Pupil.of(COURSE, pseudonym, run).score();
    return new Result(
        "1.0",
        pseudonym,
        String.format("%016x", token),
        LESSON.id(),
        PRINT,
        STORY.id(),
        STORY.version(),
        run,
        new Result.Scores(
            score.completion(), score.evidence().orElse(-1), score.foresight().orElse(-1)));
  }

  /** Writes a result below a folder, with the folders on the way. */
  public static Path write(Path folder, String name, Result result) {
    return write(folder, name, ResultCodec.write(result));
  }

  /** Writes whatever it is below a folder, with the folders on the way. */
  public static Path write(Path folder, String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Collected collected(Path folder) {
    return Collected.of(folder, STORY, Optional.of(LESSON.id()));
  }

  static List<String> names(Collected collected) {
    return collected.pupils().stream().map(Pupil::name).toList();
  }
}
