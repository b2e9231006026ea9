package org.malinnotes.report.classroom;

import java.util.Comparator;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.RoundFigures;

/** A class of which many say that they knew what was decided: then there is nothing to foresee. */
final class KnewTopic {
  private static final double WEIGHT = 0.9;
  private static final double LEAST = 0.4;

  private KnewTopic() {}

  static Optional<Topic> of(ClassFigures figures) {
    int asked = figures.rounds().stream().mapToInt(RoundFigures::met).sum();
    int knew = figures.rounds().stream().mapToInt(RoundFigures::knew).sum();
    if (asked < Topics.FEWEST || (double) knew / asked < LEAST) {
      return Optional.empty();
    }
    RoundFigures most =
        figures.rounds().stream().max(Comparator.comparingInt(RoundFigures::knew)).orElseThrow();
    return Optional.of(
        new Topic(
            Topic.Kind.KNEW,
            WEIGHT * knew / asked,
            null,
            "**Many knew already:** "
                + (knew == asked
                    ? "all " + Counting.word(asked)
                    : Counting.word(knew) + " of " + Counting.word(asked))
                + " times that a pupil was asked what was decided, the answer was that it was known;"
                + " most often at "
                + Saying.decision(most)
                + ", "
                + Saying.of(most.knew(), most.met())
                + ".",
            "You know how it went. Which paper on that desk speaks against it, and what would have"
                + " had to be otherwise for another order?"));
  }
}
