package org.malinnotes.report.classroom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.lesson.figures.Spread;

/**
 * A decision at which nearly everybody ordered what was decided: was it as plain as that? Those who
 * knew what was decided say nothing about it.
 */
final class OneMindTopic {
  private static final double WEIGHT = 0.5;
  private static final double LEAST = 0.8;

  private OneMindTopic() {}

  static Optional<Topic> of(RoundFigures round) {
    Spread orders = round.unknowing();
    if (orders.total() < Topics.FEWEST || orders.largest() < LEAST) {
      return Optional.empty();
    }
    int place = orders.most().get(0);
    OptionFigures most = round.options().get(place);
    if (!most.option().isDecided()) {
      return Optional.empty();
    }
    String sentence =
        "**Hardly anybody objected** at "
            + Saying.decision(round)
            + ": "
            + Saying.of(orders.counts().get(place), orders.total())
            + (round.knew() > 0 ? " who did not know already" : "")
            + " ordered what was decided, "
            + Saying.option(most)
            + untaken(round, orders)
            + ".";
    return Optional.of(
        new Topic(
            Topic.Kind.OF_ONE_MIND,
            WEIGHT * orders.largest(),
            round.scene().id(),
            sentence,
            "Was it as plain as that? Who can make the best case for "
                + lonely(round, orders)
                + "?"));
  }

  private static String untaken(RoundFigures round, Spread orders) {
    List<String> letters =
        round.options().stream()
            .filter(option -> orders.counts().get(round.options().indexOf(option)) == 0)
            .map(option -> "**" + option.letter() + "**")
            .toList();
    return letters.isEmpty() ? "" : ", and nobody ordered " + Saying.list(letters, "or");
  }

  /** What fewest ordered of that which was not decided. */
  private static String lonely(RoundFigures round, Spread orders) {
    return round.options().stream()
        .filter(option -> !option.option().isDecided())
        .min(
            Comparator.comparingInt(option -> orders.counts().get(round.options().indexOf(option))))
        .map(Saying::option)
        .orElse("another order");
  }
}
