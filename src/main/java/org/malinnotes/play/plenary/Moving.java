package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Move;
import org.malinnotes.lesson.Sitting;

/** What changes a lesson: counting, moving on, and taking a move back. */
final class Moving {
  private Moving() {}

  /** What has been counted at the decision at hand, over its options. */
  static Draft counting(PlenarySession session) {
    Draft draft = session.sitting().draft();
    return draft.isEmpty() ? Draft.over(Drafts.options(session.room().choices())) : draft;
  }

  /** With this counted, on the same screen. */
  static PlenarySession counted(PlenarySession session, Draft draft) {
    Draft counted = draft.isEmpty() ? Draft.EMPTY : draft;
    Room room = session.room();
    return PlenarySession.at(room, session.sitting().with(counted), Deck.of(room, counted));
  }

  /** With a move that the course takes, on the first screen after it. */
  static PlenarySession moved(PlenarySession session, Move move) {
    Room room = session.room();
    List<Move> moves = new ArrayList<>(room.moves());
    moves.add(move);
    Room further =
        new Room(room.course(), room.line().with(room.course(), move), List.copyOf(moves));
    return PlenarySession.at(further, session.sitting().with(move), Deck.of(further, Draft.EMPTY));
  }

  /** Before the last move: at its vote, with what was counted, or where the line was left. */
  static PlenarySession takenBack(PlenarySession session) {
    Room room = session.room();
    Sitting before =
        session
            .sitting()
            .upTo(room.moves().size() - 1)
            .with(room.last().map(Ballot::counts).orElse(Draft.EMPTY));
    return PlenarySession.of(room.course(), before)
        .at(room.hasReturned() ? SlideKind.QUESTION : SlideKind.VOTE);
  }
}
