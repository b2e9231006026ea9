package org.malinnotes.workbench.stats;

import org.malinnotes.story.Scene;
import org.malinnotes.workbench.Json;
import tools.jackson.core.JsonGenerator;

/** Writes figures for other programs. */
public final class StatisticsJson {
  private final Statistics all;
  private final JsonGenerator json;

  private StatisticsJson(Statistics all, JsonGenerator json) {
    this.all = all;
    this.json = json;
  }

  /** One JSON object, a newline at its end. */
  public static String of(Statistics all) {
    return Json.text(json -> new StatisticsJson(all, json).write());
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("title", all.title());
    json.writeNumberProperty("wordsPerMinute", all.pace());
    json.writeName("sum");
    columns(all.sum());
    json.writeArrayPropertyStart("chapters");
    for (Part part : all.parts()) {
      json.writeStartObject();
      json.writeStringProperty("id", part.chapter().id().value());
      json.writeNumberProperty("number", part.chapter().number());
      json.writeStringProperty("title", part.chapter().title());
      json.writeName("figures");
      columns(part);
      json.writeEndObject();
    }
    json.writeEndArray();
    record();
    stretches();
    json.writeNumberProperty("quotedWords", all.quoted());
    if (all.pages() != null) {
      json.writeNumberProperty("quotedWordsLimit", all.limit());
      pages(all.pages());
    }
    json.writeEndObject();
  }

  private void columns(Part part) {
    json.writeStartObject();
    for (Column column : part.columns()) {
      json.writeObjectPropertyStart(column.id());
      column.figures().forEach((figure, count) -> json.writeNumberProperty(figure.key(), count));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void record() {
    json.writeObjectPropertyStart("record");
    for (RecordLength length : all.record()) {
      json.writeObjectPropertyStart(length.id());
      json.writeNumberProperty("words", length.words());
      json.writeNumberProperty("documentWords", length.documents());
      json.writeNumberProperty("orders", length.orders());
      json.writeBooleanProperty("whole", length.whole());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void stretches() {
    json.writeObjectPropertyStart("longestStretchWithoutOrder");
    for (Stretch stretch : all.stretches()) {
      json.writeObjectPropertyStart(stretch.id());
      json.writeNumberProperty("words", stretch.words());
      Scene after = stretch.after();
      json.writeStringProperty("after", after == null ? null : after.id().value());
      json.writeStringProperty("to", stretch.to());
      json.writeArrayPropertyStart("scenes");
      stretch.scenes().forEach(scene -> json.writeString(scene.id().value()));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void pages(Pages pages) {
    json.writeObjectPropertyStart("pages");
    json.writeNumberProperty("first", pages.first());
    json.writeNumberProperty("last", pages.last());
    json.writeObjectPropertyStart("used");
    pages.used().forEach((page, count) -> json.writeNumberProperty(Integer.toString(page), count));
    json.writeEndObject();
    json.writeArrayPropertyStart("unused");
    for (Pages.Gap gap : pages.unused()) {
      json.writeStartObject();
      json.writeNumberProperty("from", gap.from());
      json.writeNumberProperty("to", gap.to());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
