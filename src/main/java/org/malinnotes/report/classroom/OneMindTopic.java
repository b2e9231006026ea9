package org.malinnotes.report.classroom;

import java.util.Optional;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.lesson.figures.Spread;
import org.malinnotes.report.Words;

/** A decision at which nearly everybody ordered what was decided: was it as plain as that? */
final class OneMindTopic {
  private static final double WEIGHT = 0.5;
  private static final double LEAST = 0.8;

  private OneMindTopic() {}

  static Optional<Topic> of(RoundFigures round) {
    Spread orders = round.orders();
    OptionFigures most = round.options().get(orders.most());
    if (orders.total() < 2 || orders.largest() < LEAST || !most.option().isDecided()) {
      return Optional.empty();
    }
    String sentence =
        "**Hardly anybody objected** at "
            + Saying.decision(round)
            + ": "
            + Saying.of(orders.counts().get(orders.most()), orders.total())
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
            round.decision().discussion()));
  }

  private static String untaken(RoundFigures round, Spread orders) {
    String letters =
        Words.list(
            round.options().stream()
                .filter(option -> orders.counts().get(round.options().indexOf(option)) == 0)
                .map(option -> "**" + option.letter() + "**")
                .toList());
    return letters.isEmpty() ? "" : ", and nobody ordered " + letters;
  }
}
