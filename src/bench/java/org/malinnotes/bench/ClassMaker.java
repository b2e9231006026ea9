package org.malinnotes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.malinnotes.classroom.Pseudonym;
import org.malinnotes.classroom.Result;
import org.malinnotes.classroom.ResultCodec;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.RandomPupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;

/** Writes the result files of pupils who go through a shipped lesson by dice. */
final class ClassMaker {
  private static final String[] SAID = {
    "They could not see what the other side was preparing.",
    "I would have waited for one more report before I sent anybody.",
    "The document changed my mind, because it was written by somebody who was there.",
    "Nobody asked the people in the street."
  };

  private ClassMaker() {}

  /** {@code ClassMaker FOLDER FILES LESSON}. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Lesson lesson =
        Shipped.OCTOBER.lessons().values().stream()
            .filter(one -> one.id().value().equals(args[2]))
            .findFirst()
            .orElseThrow();
    Course course = new Course(Shipped.OCTOBER, lesson);
    for (int number = 0; number < Integer.parseInt(args[1]); number++) {
      Run run = run(course, 7_919_000_001L * (number + 1));
      String pseudonym = "pupil " + number;
      Result result =
          Result.begin(
                  "0.5.0",
                  new Pseudonym(pseudonym),
                  String.format("%016x", number),
                  Shipped.OCTOBER,
                  lesson)
              .with("0.5.0", run, Pupil.of(course, pseudonym, run).score());
      Path below = Files.createDirectories(folder.resolve("group " + number % 10));
      Files.write(below.resolve("result " + number + ".json"), ResultCodec.write(result));
    }
  }

  private static Run run(Course course, long seed) {
    Run run = new RandomPupil(course, seed).run();
    Random random = new Random(seed);
    for (Question question : course.lesson().questions()) {
      if (run.answers().get(question.id()) instanceof Answer.Words) {
        String said = SAID[random.nextInt(SAID.length)] + " " + SAID[random.nextInt(SAID.length)];
        run = run.with(question.id(), new Answer.Words(said));
      }
    }
    return run;
  }
}
