package org.malinnotes.play.plenary;

import org.malinnotes.lesson.Move;

/** Does what a teacher types. */
final class Cues {
  private Cues() {}

  static Reply run(PlenarySession session, Cue cue, String rest) {
    return switch (cue) {
      case NEXT -> next(session);
      case BACK -> back(session);
      case FORECAST -> Tallies.forecast(session.uncovered(), rest);
      case SURE -> Tallies.sure(session.uncovered(), rest);
      case VOTE -> Tallies.vote(session.uncovered(), rest);
      case ORDER -> Orders.order(session.uncovered(), rest);
      case RETURN -> goBack(session.uncovered());
      case SKIP -> Skipping.from(session.uncovered());
      case OPTIONS -> Fronts.options(session);
      case READ -> Fronts.read(session, rest);
      case WHO -> Fronts.who(session, rest);
      case MAP -> Fronts.map(session);
      case GLOSSARY -> Fronts.glossary(session, rest);
      case HELP -> Fronts.help(session);
      case PAUSE -> Fronts.pause(session);
      case BLANK -> Fronts.blank(session);
      case TIMER -> timer(session, rest);
      case QUIT -> new Reply(session, "", 0, true);
    };
  }

  private static Reply next(PlenarySession session) {
    if (session.isCovered()) {
      return Reply.go(session.closed());
    }
    SlideKind kind = session.own().kind();
    if (kind == SlideKind.ORDER) {
      return Orders.majority(session);
    }
    if (kind == SlideKind.VOTE && session.sitting().draft().votes().isEmpty()) {
      return Reply.say(
          session,
          "No vote is keyed in yet: `"
              + Example.of("vote", session.room().choices())
              + "`. Without a vote, type the order: `order A`.");
    }
    return session.isLast()
        ? Reply.say(session, "This is the last screen. `quit` leaves.")
        : Reply.go(session.at(session.sitting().screen() + 1));
  }

  private static Reply back(PlenarySession session) {
    if (session.isCovered()) {
      return Reply.go(session.closed());
    }
    if (!session.isFirst()) {
      return Reply.go(session.at(session.sitting().screen() - 1));
    }
    if (session.room().moves().isEmpty()) {
      return Reply.say(session, "This is the first screen.");
    }
    return session.isForewarned() ? forget(session) : warn(session);
  }

  private static Reply warn(PlenarySession session) {
    return Reply.say(
        session.forewarned(),
        session.room().hasReturned()
            ? "Before this the class went back to the record. `back` again takes that back."
            : "Before this the class gave its order. `back` again takes it back; its votes stay.");
  }

  private static Reply forget(PlenarySession session) {
    return Reply.say(
        Moving.takenBack(session),
        session.room().hasReturned()
            ? "The class is off the record again."
            : "The last order is taken back. The vote is open again.");
  }

  private static Reply goBack(PlenarySession session) {
    if (!session.room().isAside()) {
      return Reply.say(session, "The class is on the record: there is nothing to return from.");
    }
    return Reply.go(
        Moving.moved(session, new Move.Returned(session.room().line().state().game().scene())));
  }

  private static Reply timer(PlenarySession session, String rest) {
    int seconds = Countdown.seconds(rest.strip());
    return seconds == 0
        ? Reply.say(
            session,
            "Say how long, up to two hours: `timer 3` (minutes), `timer 90s`, `timer 2:30`.")
        : new Reply(session, "", seconds, false);
  }
}
