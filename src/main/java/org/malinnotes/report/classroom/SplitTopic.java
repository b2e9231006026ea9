package org.malinnotes.report.classroom;

import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.lesson.figures.Spread;

/** A decision at which the class did not agree. */
final class SplitTopic {
  private static final double LEAST = 0.6;

  private SplitTopic() {}

  static Optional<Topic> of(RoundFigures round) {
    Spread orders = round.orders();
    if (orders.total() < 2 || orders.evenness() < LEAST) {
      return Optional.empty();
    }
    OptionFigures most = round.options().get(orders.most());
    OptionFigures second = round.options().get(orders.second());
    String sentence =
        "**Your class split** at "
            + Saying.decision(round)
            + ": "
            + Counting.word(orders.counts().get(orders.most()))
            + " of "
            + Counting.word(orders.total())
            + " ordered "
            + Saying.option(most)
            + ", "
            + Counting.word(orders.counts().get(orders.second()))
            + " ordered "
            + Saying.option(second)
            + ", and two taken at random disagree "
            + Saying.inTen(orders.disagreement())
            + ".";
    return Optional.of(
        new Topic(
            Topic.Kind.SPLIT,
            orders.evenness(),
            round.scene().id(),
            sentence,
            round.decision().discussion()));
  }
}
