package org.malinnotes.report.classroom;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.lesson.figures.Spread;

/** A decision of which the class expected something else. */
final class MisjudgedTopic {
  private static final double WEIGHT = 0.85;
  private static final double LEAST = 0.4;

  private MisjudgedTopic() {}

  static Optional<Topic> of(RoundFigures round) {
    Spread guesses = round.guesses();
    if (guesses.total() < Topics.FEWEST || guesses.largest() < LEAST) {
      return Optional.empty();
    }
    List<Integer> most = guesses.most();
    // Where as many expected what was decided, nobody can say that it surprised them.
    boolean expected =
        most.stream().anyMatch(place -> round.options().get(place).option().isDecided());
    return expected
        ? Optional.empty()
        : round.decided().map(decided -> topic(round, guesses, decided));
  }

  private static Topic topic(RoundFigures round, Spread guesses, OptionFigures decided) {
    List<Integer> most = guesses.most();
    int right = guesses.counts().get(round.options().indexOf(decided));
    String sentence =
        "**History surprised them** at "
            + Saying.decision(round)
            + ": "
            + Saying.of(guesses.counts().get(most.get(0)), guesses.total())
            + (most.size() > 1 ? " each" : "")
            + " expected "
            + Saying.options(round, most, "or")
            + ", "
            + (right == 0 ? "nobody" : Counting.word(right))
            + " expected what was decided, "
            + Saying.option(decided)
            + ".";
    return new Topic(
        Topic.Kind.MISJUDGED,
        WEIGHT * guesses.largest(),
        round.scene().id(),
        sentence,
        "What did you think weighed most with those who decided? What in fact weighed more?");
  }
}
