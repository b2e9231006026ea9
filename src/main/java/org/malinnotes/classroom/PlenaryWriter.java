package org.malinnotes.classroom;

import java.util.List;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Move;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.story.OptionId;
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
    counted(sitting.draft());
    json.writeEndObject();
  }

  @Override
  public Void ordered(Move.Ordered move) {
    Ballot ballot = move.ballot();
    json.writeStringProperty("at", ballot.at().value());
    counted(ballot.counts());
    json.writeStringProperty("ordered", ballot.ordered().value());
    return null;
  }

  @Override
  public Void returned(Move.Returned move) {
    json.writeStringProperty("at", move.at().value());
    json.writeBooleanProperty(PlenaryReader.RETURN, true);
    return null;
  }

  private void counted(Draft draft) {
    counts("forecast", draft.options(), draft.forecast());
    counts("sure", draft.options(), draft.sure());
    counts("votes", draft.options(), draft.votes());
  }

  /** By the options' ids, since their order may change. */
  private void counts(String name, List<OptionId> options, List<Integer> counts) {
    json.writeObjectPropertyStart(name);
    for (int i = 0; i < counts.size(); i++) {
      json.writeNumberProperty(options.get(i).value(), counts.get(i));
    }
    json.writeEndObject();
  }
}
