package org.malinnotes.report.classroom;

import java.util.Optional;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.lesson.figures.Spread;

/** A decision at which most of the class ordered one thing that was not decided. */
final class OtherwiseTopic {
  private static final double WEIGHT = 0.7;

  /** With fewer for it the class was split, which says more. */
  private static final double LEAST = 0.6;

  private OtherwiseTopic() {}

  static Optional<Topic> of(RoundFigures round) {
    Spread orders = round.orders();
    if (orders.total() < Topics.FEWEST || orders.largest() < LEAST) {
      return Optional.empty();
    }
    int place = orders.most().get(0);
    OptionFigures most = round.options().get(place);
    return most.option().isDecided()
        ? Optional.empty()
        : round
            .decided()
            .map(
                decided ->
                    new Topic(
                        Topic.Kind.OTHERWISE,
                        WEIGHT * orders.largest(),
                        round.scene().id(),
                        "**Your class would have done otherwise** at "
                            + Saying.decision(round)
                            + ": "
                            + Saying.of(orders.counts().get(place), orders.total())
                            + " ordered "
                            + Saying.option(most)
                            + " where "
                            + Saying.option(decided)
                            + " was decided.",
                        "What spoke for **"
                            + most.letter()
                            + "**, and why did it not persuade those who decided?"));
  }
}
