package org.malinnotes.save;

import java.io.ByteArrayOutputStream;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Setup;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** Writes a save as JSON in UTF-8. */
final class SaveWriter {
  private static final JsonFactory JSON = new JsonFactory();
  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return SaveLayout.printer();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private final JsonGenerator json;

  private SaveWriter(JsonGenerator json) {
    this.json = json;
  }

  static byte[] write(SaveFile save) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(INDENTED, bytes)) {
      new SaveWriter(json).save(save);
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private void save(SaveFile save) {
    json.writeStartObject();
    json.writeStringProperty("kind", SaveReader.KIND);
    json.writeNumberProperty("format", SaveFile.FORMAT);
    json.writeStringProperty("program", save.program());
    json.writeStringProperty("name", save.name().value());
    json.writeStringProperty("created", save.created());
    json.writeStringProperty("saved", save.saved());
    json.writeObjectPropertyStart("summary");
    json.writeStringProperty("title", save.summary().title());
    json.writeBooleanProperty("ended", save.summary().ended());
    json.writeEndObject();
    json.writeObjectPropertyStart("story");
    json.writeStringProperty("id", save.story());
    json.writeStringProperty("version", save.storyVersion());
    json.writeEndObject();
    json.writeStringProperty("mode", save.mode());
    setup(save.setup());
    json.writeStringProperty("reveal", save.reveal().word());
    json.writeNumberProperty("active", save.active());
    json.writeArrayPropertyStart("lines");
    save.lines().forEach(this::line);
    json.writeEndArray();
    json.writeObjectPropertyStart("scenes");
    save.scenes().forEach((id, hash) -> json.writeStringProperty(id.value(), hash));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void setup(Setup setup) {
    json.writeObjectPropertyStart("setup");
    json.writeStringProperty("chapter", setup.chapter().value());
    json.writeBooleanProperty("alone", setup.alone());
    json.writeArrayPropertyStart("seats");
    setup.held().forEach(seat -> json.writeString(seat.value()));
    json.writeEndArray();
    json.writeBooleanProperty("historian", setup.historian());
    json.writeEndObject();
  }

  private void line(SavedLine line) {
    json.writeStartObject();
    json.writeNumberProperty("number", line.number());
    if (line.origin() != null) {
      json.writeNumberProperty("from", line.origin().line());
      json.writeNumberProperty("shared", line.origin().events());
    }
    json.writeArrayPropertyStart("events");
    for (SavedEvent event : line.events()) {
      json.writeStartObject();
      json.writeStringProperty("at", event.at().value());
      event.event().accept(new EventWriter());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private final class EventWriter implements Event.Visitor<Void>, Guess.Visitor<Void> {
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
