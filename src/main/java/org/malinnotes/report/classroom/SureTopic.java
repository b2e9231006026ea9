package org.malinnotes.report.classroom;

import java.util.Comparator;
import java.util.Optional;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;

/** A decision about which some were sure of what was decided, and wrong. */
final class SureTopic {
  /** With a quarter of a class sure and wrong nothing is more worth talking about. */
  private static final double ALL_THE_MORE = 4;

  private static final double LEAST = 0.06;

  private SureTopic() {}

  static Optional<Topic> of(RoundFigures round) {
    int wrong = round.confidentErrors();
    int guesses = round.guesses().total();
    if (wrong == 0 || guesses == 0 || (double) wrong / guesses < LEAST) {
      return Optional.empty();
    }
    OptionFigures decided = round.decided().orElseThrow();
    String sentence =
        "**Sure, and wrong:** at "
            + Saying.decision(round)
            + " "
            + Saying.of(wrong, guesses)
            + (wrong == 1 ? " was" : " were")
            + " sure of something else than "
            + Saying.option(decided)
            + ", which was decided"
            + most(round)
            + ".";
    return Optional.of(
        new Topic(
            Topic.Kind.SURE_AND_WRONG,
            Math.min(1, ALL_THE_MORE * wrong / guesses),
            round.scene().id(),
            sentence,
            round.decision().discussion()));
  }

  /** What most of them took to have been decided, where two did. */
  private static String most(RoundFigures round) {
    return round.options().stream()
        .filter(option -> !option.option().isDecided() && option.sure() > 1)
        .max(Comparator.comparingInt(OptionFigures::sure))
        .map(option -> "; most often of " + Saying.option(option))
        .orElse("");
  }
}
