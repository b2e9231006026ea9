package org.malinnotes.save;

import org.malinnotes.engine.Setup;
import tools.jackson.core.JsonGenerator;

/** Writes a save as JSON. */
final class SaveWriter {
  private final JsonGenerator json;

  SaveWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes all properties but the kind and the format. */
  void save(SaveFile save) {
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
      SavedEvents.write(json, event.event());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
