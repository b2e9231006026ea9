package org.malinnotes.classroom;

import java.util.List;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Move;
import org.malinnotes.lesson.Sitting;
import tools.jackson.core.JsonGenerator;

/** Writes a plenary lesson as JSON. */
final class PlenaryWriter implements Move.Visitor<Void> {
  private final JsonGenerator json;

  PlenaryWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes all properties but the kind and the format. */
  void plenary(Plenary plenary) {
    json.writeStringProperty("program", plenary.program());
    json.writeObjectPropertyStart("lesson");
    json.writeStringProperty("id", plenary.lesson().value());
    json.writeStringProperty("print", plenary.lessonPrint());
    json.writeEndObject();
    json.writeObjectPropertyStart("story");
    json.writeStringProperty("id", plenary.story());
    json.writeStringProperty("version", plenary.storyVersion());
    json.writeEndObject();
    sitting(plenary.sitting());
  }

  private void sitting(Sitting sitting) {
    json.writeNumberProperty("screen", sitting.screen());
    json.writeNumberProperty("seconds", sitting.seconds());
    json.writeArrayPropertyStart("moves");
    for (Move move : sitting.moves()) {
      json.writeStartObject();
      move.accept(this);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("draft");
    counts("forecast", sitting.draft().forecast());
    counts("sure", sitting.draft().sure());
    counts("votes", sitting.draft().votes());
    json.writeEndObject();
  }

  @Override
  public Void ordered(Move.Ordered move) {
    Ballot ballot = move.ballot();
    json.writeStringProperty("at", ballot.at().value());
    counts("forecast", ballot.forecast());
    counts("sure", ballot.sure());
    counts("votes", ballot.votes());
    json.writeStringProperty("ordered", ballot.ordered().value());
    return null;
  }

  @Override
  public Void returned(Move.Returned move) {
    json.writeStringProperty("at", move.at().value());
    json.writeBooleanProperty(PlenaryReader.RETURN, true);
    return null;
  }

  private void counts(String name, List<Integer> counts) {
    json.writeArrayPropertyStart(name);
    counts.forEach(json::writeNumber);
    json.writeEndArray();
  }
}
