package org.malinnotes.save;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Guess;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;
import tools.jackson.core.JsonGenerator;

/** Reads and writes the events of a line, each an object of one or two properties of its own. */
public final class SavedEvents {
  private SavedEvents() {}

  static SavedEvent read(Node node) {
    SceneId at = new SceneId(node.field("at").id());
    return new SavedEvent(at, event(node, "at"));
  }

  /**
   * The event that an object holds.
   *
   * @param beside the properties that may stand beside the event's own
   * @throws FileFault if it holds none, or anything else
   */
  public static Event event(Node node, String... beside) {
    if (node.optional("order").isPresent()) {
      only(node, beside, "order");
      return new Event.Order(new OptionId(node.field("order").id()));
    }
    if (node.optional("evidence").isPresent()) {
      only(node, beside, "evidence");
      return new Event.Evidence(documents(node.field("evidence")));
    }
    if (node.optional("guess").isPresent()) {
      only(node, beside, "guess", "certainty");
      return new Event.Forecast(
          new Guess.Sure(
              new OptionId(node.field("guess").id()), node.field("certainty").integer(1, 99)));
    }
    if (node.optional("knew").isPresent()) {
      only(node, beside, "knew");
      if (node.field("knew").bool()) {
        return new Event.Forecast(new Guess.Knew());
      }
    }
    throw FileFault.holding("an event of a kind this version does not know", node);
  }

  /** Writes the event's own properties into the object that has been begun. */
  public static void write(JsonGenerator json, Event event) {
    event.accept(new Writer(json));
  }

  private static void only(Node node, String[] beside, String... own) {
    Set<String> known = new HashSet<>(Arrays.asList(beside));
    known.addAll(Arrays.asList(own));
    node.only(known);
  }

  private static List<DocumentId> documents(Node node) {
    if (node.list().size() > Event.Evidence.MOST) {
      throw FileFault.damaged("too many documents for one order", node);
    }
    return node.list().stream().map(id -> new DocumentId(id.id())).toList();
  }

  private record Writer(JsonGenerator json) implements Event.Visitor<Void>, Guess.Visitor<Void> {
    @Override
    public Void order(Event.Order event) {
      json.writeStringProperty("order", event.option().value());
      return null;
    }

    @Override
    public Void evidence(Event.Evidence event) {
      json.writeArrayPropertyStart("evidence");
      event.documents().forEach(document -> json.writeString(document.value()));
      json.writeEndArray();
      return null;
    }

    @Override
    public Void forecast(Event.Forecast event) {
      return event.guess().accept(this);
    }

    @Override
    public Void sure(Guess.Sure guess) {
      json.writeStringProperty("guess", guess.option().value());
      json.writeNumberProperty("certainty", guess.percent());
      return null;
    }

    @Override
    public Void knew(Guess.Knew guess) {
      json.writeBooleanProperty("knew", true);
      return null;
    }
  }
}
