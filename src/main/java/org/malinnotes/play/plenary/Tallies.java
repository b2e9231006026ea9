package org.malinnotes.play.plenary;

import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Stage;

/** Takes counts that are keyed in. */
final class Tallies {
  private Tallies() {}

  static Reply vote(PlenarySession session, String words) {
    if (!session.own().kind().takesVotes()) {
      return Reply.say(session, "No vote is open: it comes after the question.");
    }
    List<Choice> choices = session.choices();
    Numbers numbers = Numbers.votes(words, choices);
    if (!numbers.fault().isEmpty()) {
      return Reply.say(session, numbers.fault());
    }
    PlenarySession counted = session.with(session.sitting().draft().withVotes(numbers.counts()));
    // Elsewhere than at the vote itself the hint says other things.
    return session.own().kind() == SlideKind.VOTE
        ? Reply.go(counted)
        : Reply.say(counted, Counts.sum(choices, numbers.counts(), false) + ".");
  }

  static Reply forecast(PlenarySession session, String words) {
    if (!takesForecasts(session)) {
      return Reply.say(session, "No forecast is open: it comes after the question of a round.");
    }
    List<Choice> choices = session.choices();
    Numbers numbers = Numbers.forecasts(words, choices);
    if (!numbers.fault().isEmpty()) {
      return Reply.say(session, numbers.fault());
    }
    Draft before = session.sitting().draft();
    Draft draft = before.withForecast(numbers.counts());
    boolean forgotten = !before.sure().isEmpty() && draft.sure().isEmpty();
    return Reply.say(
        session.with(draft),
        "Forecast: "
            + Counts.sum(choices, numbers.counts(), true)
            + "."
            + (forgotten ? " How many were sure no longer fits: type it again." : sureHint(draft)));
  }

  static Reply sure(PlenarySession session, String words) {
    if (!takesForecasts(session)) {
      return Reply.say(session, "No forecast is open: it comes after the question of a round.");
    }
    List<Choice> choices = session.choices();
    Draft draft = session.sitting().draft();
    if (draft.forecast().isEmpty()) {
      return Reply.say(session, "First the forecasts: `" + Example.of("forecast", choices) + "`.");
    }
    Numbers numbers = Numbers.sure(words, choices);
    if (!numbers.fault().isEmpty()) {
      return Reply.say(session, numbers.fault());
    }
    if (!Draft.fits(numbers.counts(), draft.forecast())) {
      return Reply.say(
          session,
          "No more can be sure than forecast it: "
              + Counts.sum(choices, draft.forecast(), true)
              + ".");
    }
    return Reply.say(
        session.with(draft.withSure(numbers.counts())),
        "Sure: " + Counts.sum(choices, numbers.counts(), true) + ".");
  }

  private static String sureHint(Draft draft) {
    return draft.sure().isEmpty() ? " How many were sure? Type `sure …`, or Enter." : "";
  }

  private static boolean takesForecasts(PlenarySession session) {
    return session.room().lesson().forecast()
        && session.room().line().state().stage() == Stage.ROUND
        && session.own().kind().takesForecasts();
  }
}
