package org.malinnotes.report.classroom;

import java.util.Comparator;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.Certain;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;

/** A decision about which some were sure of what was decided, and wrong. */
final class SureTopic {
  /** With a third of a class sure and wrong hardly anything is more worth talking about. */
  private static final double ALL_THE_MORE = 3;

  private static final double MOST = 0.95;
  private static final double LEAST = 0.06;

  private SureTopic() {}

  static Optional<Topic> of(RoundFigures round) {
    int wrong = round.confidentErrors();
    int guesses = round.guesses().total();
    if (wrong < 2 || guesses < Topics.FEWEST || (double) wrong / guesses < LEAST) {
      return Optional.empty();
    }
    return round.decided().map(decided -> topic(round, decided, wrong, guesses));
  }

  private static Topic topic(RoundFigures round, OptionFigures decided, int wrong, int guesses) {
    String sentence =
        "**Sure, and wrong:** at "
            + Saying.decision(round)
            + " "
            + Saying.of(wrong, guesses)
            + " put "
            + Certain.LEAST
            + " % or more on something else than what was decided, "
            + Saying.option(decided)
            + most(round, wrong)
            + ".";
    return new Topic(
        Topic.Kind.SURE_AND_WRONG,
        Math.min(MOST, ALL_THE_MORE * wrong / guesses),
        round.scene().id(),
        sentence,
        "What made you so sure? What could you not know, and what could those who decided not know?");
  }

  /** What most of them took to have been decided, where two did. */
  private static String most(RoundFigures round, int wrong) {
    return round.options().stream()
        .filter(option -> !option.option().isDecided() && option.sure() > 1)
        .max(Comparator.comparingInt(OptionFigures::sure))
        .map(
            option ->
                "; "
                    + (option.sure() == wrong ? "all" : Counting.word(option.sure()) + " of these")
                    + " on "
                    + Saying.option(option))
        .orElse("");
  }
}
