package org.malinnotes.save;

import java.util.List;
import java.util.Set;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Guess;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/** Reads one event of a line. */
final class SavedEvents {
  private SavedEvents() {}

  static SavedEvent read(Node node) {
    SceneId at = new SceneId(SavedIds.id(node.field("at")));
    return new SavedEvent(at, event(node));
  }

  private static Event event(Node node) {
    if (node.optional("order").isPresent()) {
      node.only(Set.of("at", "order"));
      return new Event.Order(new OptionId(SavedIds.id(node.field("order"))));
    }
    if (node.optional("evidence").isPresent()) {
      node.only(Set.of("at", "evidence"));
      return new Event.Evidence(documents(node.field("evidence")));
    }
    if (node.optional("guess").isPresent()) {
      node.only(Set.of("at", "guess", "certainty"));
      return new Event.Forecast(
          new Guess.Sure(
              new OptionId(SavedIds.id(node.field("guess"))),
              node.field("certainty").integer(1, 99)));
    }
    if (node.optional("knew").isPresent()) {
      node.only(Set.of("at", "knew"));
      if (node.field("knew").bool()) {
        return new Event.Forecast(new Guess.Knew());
      }
    }
    throw SaveFault.damaged("The save holds an event of a kind this version does not know", node);
  }

  private static List<DocumentId> documents(Node node) {
    if (node.list().size() > Event.Evidence.MOST) {
      throw SaveFault.damaged("The save is damaged: too many documents for one order", node);
    }
    return node.list().stream().map(id -> new DocumentId(SavedIds.id(id))).toList();
  }
}
