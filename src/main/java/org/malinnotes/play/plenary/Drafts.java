package org.malinnotes.play.plenary;

import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.OptionId;

/** Holds what was counted against the decision at hand. */
final class Drafts {
  private Drafts() {}

  /** What of a draft can belong to the decision at hand. */
  static Draft holding(Room room, Draft draft) {
    if (room.line().state().stage() == Stage.OVER) {
      return Draft.EMPTY;
    }
    List<Choice> choices = room.course().engine().choices(room.line().state().game());
    Draft held = draft.along(options(choices)).orElse(Draft.EMPTY);
    boolean asked = room.lesson().forecast() && !room.isAside();
    Draft asks = asked ? held : Draft.over(held.options()).withVotes(held.votes());
    Draft votes = isOpen(choices, asks.votes()) ? asks : asks.withVotes(List.of());
    return votes.isEmpty() ? Draft.EMPTY : votes;
  }

  static List<OptionId> options(List<Choice> choices) {
    return choices.stream().map(choice -> choice.option().id()).toList();
  }

  private static boolean isOpen(List<Choice> choices, List<Integer> votes) {
    for (int i = 0; i < votes.size(); i++) {
      if (votes.get(i) > 0 && !choices.get(i).open()) {
        return false;
      }
    }
    return true;
  }
}
