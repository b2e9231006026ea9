package org.malinnotes.classroom;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.RandomPupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.lesson.SampleLesson;
import org.malinnotes.story.Lesson;

/** Results of pupils who go through a lesson by dice. */
public final class Results {
  private Results() {}

  /** One of each sample lesson. */
  static Stream<Result> samples() {
    return SampleLesson.all().map(lesson -> of(lesson, 7, "fox"));
  }

  /** The result of one such pupil; the same seed does the same. */
  public static Result of(Lesson lesson, long seed, String pseudonym) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    Run run = new RandomPupil(course, seed).run();
    Pupil pupil = Pupil.of(course, pseudonym, run);
    return Result.begin(
            "0.5.0",
            new Pseudonym(pseudonym),
            String.format("%016x", seed),
            Shipped.OCTOBER,
            lesson)
        .with("0.5.0", run, pupil.score());
  }

  /** The results of a whole class. */
  public static List<Result> classOf(Lesson lesson, int pupils) {
    return IntStream.range(0, pupils).mapToObj(i -> of(lesson, i, "pupil" + i)).toList();
  }
}
