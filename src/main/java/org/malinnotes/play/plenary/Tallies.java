package org.malinnotes.play.plenary;

import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Stage;
import org.malinnotes.lesson.Tally;

/** Takes counts that are keyed in. */
final class Tallies {
  private Tallies() {}

  static Reply vote(PlenarySession session, String words) {
    if (!session.own().kind().takesVotes()) {
      return Reply.say(
          session,
          session.isBefore(SlideKind.VOTE)
              ? "The vote is on a later screen: Enter goes on to it."
              : "No vote is open: it comes after the question.");
    }
    List<Choice> choices = session.room().choices();
    Numbers numbers = Numbers.votes(words, choices);
    if (!numbers.fault().isEmpty()) {
      return Reply.say(session, numbers.fault());
    }
    PlenarySession counted =
        Moving.counted(session, Moving.counting(session).withVotes(numbers.counts()));
    // Elsewhere than at the vote itself the hint says other things.
    return session.own().kind() == SlideKind.VOTE
        ? Reply.go(counted)
        : Reply.say(counted, Counts.sum(choices, numbers.counts()) + ".");
  }

  static Reply forecast(PlenarySession session, String words) {
    if (!takesForecasts(session)) {
      return closed(session);
    }
    List<Choice> choices = session.room().choices();
    Numbers numbers = Numbers.forecasts(words, choices);
    if (!numbers.fault().isEmpty()) {
      return Reply.say(session, numbers.fault());
    }
    int guesses = new Tally(numbers.counts()).sum();
    if (guesses == 0) {
      return Reply.say(
          Moving.counted(session, Moving.counting(session).withForecast(List.of())),
          "Nobody guessed: no forecast is kept.");
    }
    Draft before = Moving.counting(session);
    Draft draft = before.withForecast(numbers.counts());
    boolean forgotten = !before.sure().isEmpty() && draft.sure().isEmpty();
    return Reply.say(
        Moving.counted(session, draft),
        (guesses == 1 ? "1 forecast" : guesses + " forecasts")
            + " kept."
            + (forgotten ? " How many were sure no longer fits: type it again." : sureHint(draft)));
  }

  static Reply sure(PlenarySession session, String words) {
    if (!takesForecasts(session)) {
      return closed(session);
    }
    List<Choice> choices = session.room().choices();
    Draft draft = Moving.counting(session);
    if (draft.forecast().isEmpty()) {
      return Reply.say(session, "First the forecasts: `" + Example.of("forecast", choices) + "`.");
    }
    Numbers numbers = Numbers.sure(words, choices);
    if (!numbers.fault().isEmpty()) {
      return Reply.say(session, numbers.fault());
    }
    if (!Draft.fits(numbers.counts(), draft.forecast())) {
      return Reply.say(session, "No more can be sure of an option than forecast it.");
    }
    int sure = new Tally(numbers.counts()).sum();
    return Reply.say(
        Moving.counted(session, draft.withSure(numbers.counts())),
        sure == 1 ? "1 of them was sure." : sure + " of them were sure.");
  }

  private static Reply closed(PlenarySession session) {
    return Reply.say(
        session,
        session.isBefore(SlideKind.FORECAST)
            ? "The forecast is on a later screen: Enter goes on to it."
            : "No forecast is open: it comes after the question of a round.");
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
