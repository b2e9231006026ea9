package org.malinnotes.play.plenary;

import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Stage;

/** Holds what was counted against the decision at hand. */
final class Drafts {
  private Drafts() {}

  /** What of a draft can belong to the decision at hand. */
  static Draft holding(Room room, Draft draft) {
    if (room.line().state().stage() == Stage.OVER) {
      return Draft.EMPTY;
    }
    List<Choice> choices = room.course().engine().choices(room.line().state().game());
    boolean asked = room.lesson().forecast() && room.line().state().stage() == Stage.ROUND;
    boolean forecast = asked && draft.forecast().size() == choices.size();
    boolean sure = forecast && Draft.fits(draft.sure(), draft.forecast());
    return new Draft(
        forecast ? draft.forecast() : List.of(),
        sure ? draft.sure() : List.of(),
        votes(choices, draft.votes()) ? draft.votes() : List.of());
  }

  private static boolean votes(List<Choice> choices, List<Integer> votes) {
    if (votes.size() != choices.size()) {
      return false;
    }
    for (int i = 0; i < votes.size(); i++) {
      if (votes.get(i) > 0 && !choices.get(i).open()) {
        return false;
      }
    }
    return true;
  }
}
