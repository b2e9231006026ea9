package org.malinnotes.report.classroom;

import java.util.Optional;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.lesson.figures.Spread;

/** A decision at which most of the class ordered one thing that was not decided. */
final class OtherwiseTopic {
  private static final double WEIGHT = 0.7;
  private static final double LEAST = 0.5;

  private OtherwiseTopic() {}

  static Optional<Topic> of(RoundFigures round) {
    Spread orders = round.orders();
    OptionFigures most = round.options().get(orders.most());
    if (orders.total() < 2
        || orders.largest() < LEAST
        || most.option().isDecided()
        || round.decided().isEmpty()) {
      return Optional.empty();
    }
    String sentence =
        "**Your class would have done otherwise** at "
            + Saying.decision(round)
            + ": "
            + Saying.of(orders.counts().get(orders.most()), orders.total())
            + " ordered "
            + Saying.option(most)
            + " where "
            + Saying.option(round.decided().get())
            + " was decided.";
    return Optional.of(
        new Topic(
            Topic.Kind.OTHERWISE,
            WEIGHT * orders.largest(),
            round.scene().id(),
            sentence,
            round.decision().discussion()));
  }
}
