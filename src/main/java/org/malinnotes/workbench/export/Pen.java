package org.malinnotes.workbench.export;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Because;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Effect;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Id;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;
import tools.jackson.core.JsonGenerator;

/** Writes the values that many parts of a story have in common. */
record Pen(JsonGenerator json, Story story) {
  /** A property with an array, each item written by a function. */
  <T> void list(String name, Collection<T> items, Consumer<T> item) {
    json.writeArrayPropertyStart(name);
    items.forEach(item);
    json.writeEndArray();
  }

  /** A property with an array of objects, each filled by a function. */
  <T> void objects(String name, Collection<T> items, Consumer<T> content) {
    list(name, items, item -> object(() -> content.accept(item)));
  }

  /** An object as an array's item. */
  void object(Runnable content) {
    json.writeStartObject();
    content.run();
    json.writeEndObject();
  }

  /** A property with an object. */
  void object(String name, Runnable content) {
    json.writeObjectPropertyStart(name);
    content.run();
    json.writeEndObject();
  }

  void string(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  /** An enumeration's word as the story's files write it. */
  void word(String name, @Nullable Enum<?> value) {
    string(name, value == null ? null : value.name().toLowerCase(Locale.ROOT));
  }

  void id(String name, @Nullable Id id) {
    string(name, id == null ? null : id.value());
  }

  /** A scene's id; there must be such a scene, as there must be a seat and an ending below. */
  void scene(String name, @Nullable SceneId scene) {
    id(name, scene == null ? null : story.scene(scene).id());
  }

  void seat(String name, SeatId seat) {
    id(name, story.seat(seat).id());
  }

  void seats(String name, Collection<SeatId> seats) {
    ids(name, seats.stream().map(seat -> story.seat(seat).id()).toList());
  }

  void ending(String name, EndingId ending) {
    id(name, story.ending(ending).id());
  }

  void ids(String name, Collection<? extends Id> ids) {
    list(name, ids, id -> json.writeString(id.value()));
  }

  void strings(String name, Collection<String> strings) {
    list(name, strings, json::writeString);
  }

  void number(String name, @Nullable Integer value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }

  void bool(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  /** A day, with the clock time that orders things within it if it has one. */
  void moment(String name, @Nullable Moment moment) {
    string(name, moment == null ? null : words(moment));
  }

  static String words(Moment moment) {
    String day =
        String.format(Locale.ROOT, "%04d-%02d-%02d", moment.year(), moment.month(), moment.day());
    return moment.minute() == 0
        ? day
        : day
            + String.format(Locale.ROOT, "T%02d:%02d", moment.minute() / 60, moment.minute() % 60);
  }

  /** A condition as it would be written, and as a tree. */
  void when(Condition condition) {
    object(
        "when",
        () -> {
          string("text", ConditionPrinter.print(condition));
          json.writeName("tree");
          condition.accept(new ConditionTree(json, story));
        });
  }

  /** Paragraphs as written, and with their quotations in them. */
  void text(String name, Text text) {
    objects(name, text.paragraphs(), this::paragraph);
  }

  private void paragraph(Paragraph paragraph) {
    when(paragraph.when());
    string("markdown", paragraph.markdown());
    string("shown", Quoting.expand(story, paragraph.markdown()));
    word("basis", paragraph.basis());
    cite(paragraph.cite());
  }

  /** The entries cited, each in full. */
  void cite(List<EntryId> entries) {
    quotations("cite", entries);
  }

  /** A property with entries in full. */
  void quotations(String name, List<EntryId> entries) {
    objects(name, entries, entry -> EntryExport.write(this, story.entry(entry)));
  }

  void because(String name, @Nullable Because because) {
    if (because == null) {
      json.writeNullProperty(name);
    } else {
      object(
          name,
          () -> {
            text("text", because.text());
            cite(because.cite());
          });
    }
  }

  void effects(String name, List<Effect> effects) {
    objects(name, effects, effect -> effect.accept(new EffectExport(this)));
  }
}
