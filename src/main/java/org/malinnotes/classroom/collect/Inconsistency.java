package org.malinnotes.classroom.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.classroom.Result;
import org.malinnotes.lesson.LessonScore;
import org.malinnotes.lesson.Pupil;

/** Compares what a result says with what comes of playing it again. */
final class Inconsistency {
  private Inconsistency() {}

  /** What does not agree; empty if all does. */
  static Optional<Finding> of(Path file, Result result, Pupil pupil) {
    int events = result.run().events().size();
    int held = pupil.run().events().size();
    if (held < events) {
      String all = events == 1 ? "its only step" : "step " + (held + 1) + " of " + events;
      return Optional.of(
          new Finding(
              Finding.Sort.CUT,
              file,
              all
                  + " cannot be played; "
                  + (held == 0 ? "nothing" : "what comes before")
                  + " holds"));
    }
    int answers = result.run().answers().size() - pupil.run().answers().size();
    int opened = result.run().opened().size() - pupil.run().opened().size();
    if (answers + opened > 0) {
      return Optional.of(
          new Finding(
              Finding.Sort.CUT,
              file,
              "it names questions, answers or documents that the lesson does not have; the rest"
                  + " counts"));
    }
    return scores(file, result.scores(), pupil.score());
  }

  private static Optional<Finding> scores(Path file, Result.Scores stated, LessonScore counted) {
    List<String> wrong = new ArrayList<>();
    compare("completion", stated.completion(), counted.completion(), wrong);
    compare("evidence", stated.evidence(), counted.evidence().orElse(-1), wrong);
    compare("foresight", stated.foresight(), counted.foresight().orElse(-1), wrong);
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Finding.Sort.SCORES,
                file,
                "it says " + String.join(", ", wrong) + "; what its steps give counts"));
  }

  private static void compare(String name, int stated, int counted, List<String> wrong) {
    if (stated != counted) {
      wrong.add(name + " " + words(stated) + " where its steps give " + words(counted));
    }
  }

  private static String words(int score) {
    return score < 0 ? "none" : Integer.toString(score);
  }
}
