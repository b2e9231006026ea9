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
      case SKIP -> skip(session.uncovered());
      case OPTIONS, READ, WHO, MAP, GLOSSARY, HELP -> Fronts.show(session, cue, rest);
      case PAUSE -> Fronts.pause(session);
      case BLANK -> Fronts.blank(session);
      case TIMER -> timer(session, rest);
      case QUIT -> new Reply(session, "", 0, true);
    };
  }

  private static Reply next(PlenarySession session) {
    if (session.isCovered()) {
      return Reply.go(session.uncovered());
    }
    SlideKind kind = session.own().kind();
    if (kind == SlideKind.ORDER) {
      return Orders.majority(session);
    }
    if (kind == SlideKind.VOTE && session.sitting().draft().votes().isEmpty()) {
      return Reply.say(
          session,
          "No vote is keyed in yet: `"
              + Example.of("vote", session.choices())
              + "`. Without a vote, type the order: `order A`.");
    }
    return session.isLast()
        ? Reply.say(session, "This is the last screen. `quit` leaves.")
        : Reply.go(session.at(session.sitting().screen() + 1));
  }

  private static Reply back(PlenarySession session) {
    if (session.isCovered()) {
      return Reply.go(session.uncovered());
    }
    if (!session.isFirst()) {
      return Reply.go(session.at(session.sitting().screen() - 1));
    }
    if (session.room().moves().isEmpty()) {
      return Reply.say(session, "This is the first screen.");
    }
    if (session.isForewarned()) {
      return Reply.say(
          session.withoutLast(), "The last order is forgotten. The vote is open again.");
    }
    return Reply.say(
        session.forewarned(),
        "Before this comes the vote. Going back forgets its order: `back` again does so.");
  }

  private static Reply goBack(PlenarySession session) {
    if (!session.isAside()) {
      return Reply.say(session, "The class is on the record: there is nothing to return from.");
    }
    return Reply.go(session.with(new Move.Returned(session.scene())));
  }

  private static Reply skip(PlenarySession session) {
    if (session.own().kind() == SlideKind.DOCUMENTS) {
      return Reply.go(session.at(SlideKind.QUESTION));
    }
    return session.isBefore(SlideKind.REFLECTION)
        ? Reply.go(session.at(SlideKind.REFLECTION))
        : Reply.say(
            session, "`skip` passes over documents, or in the debrief on to the questions.");
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
