package org.malinnotes.workbench.stats;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;
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
    json.writeObjectPropertyStart("sum");
    columns(all.sum());
    json.writeArrayPropertyStart("chapters");
    for (Part part : all.parts()) {
      json.writeStartObject();
      json.writeStringProperty("id", part.chapter().id().value());
      json.writeNumberProperty("number", part.chapter().number());
      json.writeStringProperty("title", part.chapter().title());
      json.writeObjectPropertyStart("figures");
      columns(part);
      json.writeEndObject();
    }
    json.writeEndArray();
    record();
    stretches();
    if (all.whole()) {
      json.writeNumberProperty("quotedWords", all.quoted());
    }
    if (all.pages() != null) {
      if (all.whole()) {
        json.writeNumberProperty("quotedWordsLimit", all.limit());
      }
      pages(all.pages());
    }
    json.writeEndObject();
  }

  private void columns(Part part) {
    bySeat(
        part.columns(),
        Column::seat,
        column ->
            column
                .figures()
                .forEach((figure, count) -> json.writeNumberProperty(figure.key(), count)));
  }

  private void record() {
    json.writeObjectPropertyStart("record");
    bySeat(
        all.record(),
        RecordLength::seat,
        length -> {
          json.writeNumberProperty("words", length.words());
          json.writeNumberProperty("documentWords", length.documents());
          json.writeNumberProperty("orders", length.orders());
          json.writeBooleanProperty("whole", length.whole());
        });
  }

  private void stretches() {
    json.writeObjectPropertyStart("longestStretchWithoutOrder");
    bySeat(
        all.stretches(),
        Stretch::seat,
        stretch -> {
          json.writeNumberProperty("words", stretch.words());
          Scene after = stretch.after();
          json.writeStringProperty("after", after == null ? null : after.id().value());
          json.writeStringProperty("to", stretch.to());
          json.writeArrayPropertyStart("scenes");
          stretch.scenes().forEach(scene -> json.writeString(scene.id().value()));
          json.writeEndArray();
        });
  }

  /** The chairs by their ids, and beside them all together; the object is begun, and ended here. */
  private <T> void bySeat(List<T> figures, Function<T, Optional<Seat>> seat, Consumer<T> writer) {
    json.writeObjectPropertyStart("seats");
    for (T one : figures) {
      seat.apply(one).ifPresent(it -> object(it.id().value(), one, writer));
    }
    json.writeEndObject();
    figures.stream()
        .filter(one -> seat.apply(one).isEmpty())
        .forEach(one -> object("all", one, writer));
    json.writeEndObject();
  }

  private <T> void object(String name, T one, Consumer<T> writer) {
    json.writeObjectPropertyStart(name);
    writer.accept(one);
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
