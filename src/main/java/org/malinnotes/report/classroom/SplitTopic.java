package org.malinnotes.report.classroom;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.lesson.figures.Spread;

/**
 * A decision at which the class did not agree: the nearer to one half against the other, the more.
 */
final class SplitTopic {
  private static final double LEAST = 0.4;

  private SplitTopic() {}

  static Optional<Topic> of(RoundFigures round) {
    Spread orders = round.orders();
    if (orders.total() < Topics.FEWEST || orders.split() < LEAST) {
      return Optional.empty();
    }
    return Optional.of(
        new Topic(
            Topic.Kind.SPLIT,
            orders.split(),
            round.scene().id(),
            sentence(round, orders),
            round.decision().discussion()));
  }

  private static String sentence(RoundFigures round, Spread orders) {
    List<Integer> most = orders.most();
    int first = orders.counts().get(most.get(0));
    if (most.size() > 2) {
      return "**Your class went "
          + Counting.word(most.size())
          + " ways** at "
          + Saying.decision(round)
          + ": of "
          + Counting.word(orders.total())
          + " "
          + Counting.word(first)
          + " each ordered "
          + Saying.options(round, most, "and")
          + ".";
    }
    String camps =
        most.size() == 2
            ? Counting.word(first)
                + " of "
                + Counting.word(orders.total())
                + " ordered "
                + Saying.option(round.options().get(most.get(0)))
                + ", and as many "
                + Saying.option(round.options().get(most.get(1)))
            : Saying.of(first, orders.total())
                + " ordered "
                + Saying.options(round, most, "and")
                + ", "
                + second(round, orders);
    return "**Your class split** at " + Saying.decision(round) + ": " + camps + ".";
  }

  private static String second(RoundFigures round, Spread orders) {
    List<Integer> second = orders.second();
    return Counting.word(orders.counts().get(second.get(0)))
        + (second.size() > 1 ? " each " : " ")
        + Saying.options(round, second, "and");
  }
}
