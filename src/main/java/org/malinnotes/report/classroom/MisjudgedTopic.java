package org.malinnotes.report.classroom;

import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.lesson.figures.Spread;

/** A decision of which most of the class expected something else. */
final class MisjudgedTopic {
  private static final double WEIGHT = 0.85;
  private static final double LEAST = 0.4;

  private MisjudgedTopic() {}

  static Optional<Topic> of(RoundFigures round) {
    Spread guesses = round.guesses();
    if (guesses.total() < 2 || guesses.largest() < LEAST) {
      return Optional.empty();
    }
    OptionFigures expected = round.options().get(guesses.most());
    if (expected.option().isDecided() || round.decided().isEmpty()) {
      return Optional.empty();
    }
    OptionFigures decided = round.decided().get();
    int right = guesses.counts().get(round.options().indexOf(decided));
    String sentence =
        "**History surprised them** at "
            + Saying.decision(round)
            + ": "
            + Saying.of(guesses.counts().get(guesses.most()), guesses.total())
            + " expected "
            + Saying.option(expected)
            + ", "
            + (right == 0 ? "nobody" : Counting.word(right))
            + " expected what was decided, "
            + Saying.option(decided)
            + ".";
    return Optional.of(
        new Topic(
            Topic.Kind.MISJUDGED,
            WEIGHT * guesses.largest(),
            round.scene().id(),
            sentence,
            round.decision().discussion()));
  }
}
