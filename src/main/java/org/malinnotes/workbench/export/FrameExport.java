package org.malinnotes.workbench.export;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Source;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;

/** Writes what {@code story.json} says. */
final class FrameExport {
  private final Pen pen;

  private FrameExport(Pen pen) {
    this.pen = pen;
  }

  static void write(Pen pen) {
    FrameExport frame = new FrameExport(pen);
    Story story = pen.story();
    pen.string("id", story.id());
    pen.string("title", story.title());
    pen.string("subtitle", story.subtitle());
    pen.string("version", story.version());
    pen.string("language", story.language());
    frame.source(story.source());
    pen.objects(
        "seats",
        story.seats(),
        seat -> {
          pen.id("id", seat.id());
          pen.string("name", seat.name());
          pen.string("title", seat.title());
          pen.string("place", seat.place());
          pen.text("intro", seat.intro());
        });
    pen.objects("variables", story.variables().values(), frame::variable);
    pen.objects("measures", story.measures(), frame::measure);
    pen.objects("chapters", story.chapters(), frame::chapter);
    pen.strings("questions", story.questions());
    pen.strings("reading", story.reading());
  }

  private void source(@Nullable Source source) {
    if (source == null) {
      pen.string("source", null);
      return;
    }
    pen.object(
        "source",
        () -> {
          pen.string("citation", source.citation());
          pen.string("author", source.author());
          pen.number("firstPage", source.firstPage());
          pen.number("lastPage", source.lastPage());
        });
  }

  private void variable(Variable variable) {
    pen.id("id", variable.id());
    pen.string("type", variable.flag() ? "flag" : "number");
    pen.string("label", variable.label());
    pen.string("about", variable.about());
    pen.number("min", variable.min());
    pen.number("max", variable.max());
    pen.number("start", variable.start());
    pen.strings("levels", variable.levels());
    pen.seats("seats", variable.seats());
  }

  private void measure(Measure measure) {
    pen.id("id", measure.id());
    pen.string("title", measure.title());
    pen.string("question", measure.question());
    pen.bool("cost", measure.cost());
    pen.moment("from", measure.from());
    pen.objects(
        "scale",
        measure.scale(),
        level -> {
          pen.string("id", level.id());
          pen.string("label", level.label());
        });
    pen.objects(
        "facts",
        measure.facts(),
        fact -> {
          pen.moment("from", fact.from());
          pen.string("value", fact.value() == null ? null : Declared.value(measure, fact.value()));
          pen.string("text", fact.text());
          pen.cite(fact.cite());
        });
  }

  private void chapter(Chapter chapter) {
    pen.id("id", chapter.id());
    pen.number("number", chapter.number());
    pen.string("title", chapter.title());
    pen.string("dates", chapter.dates());
    pen.string("folder", chapter.folder());
    pen.text("prologue", chapter.prologue());
    pen.objects(
        "starts",
        chapter.starts(),
        start -> {
          pen.seat("seat", start.seat());
          pen.scene("scene", start.scene());
          pen.text("situation", start.situation());
          pen.effects("set", start.set());
        });
    pen.objects(
        "exits",
        chapter.exits(),
        exit -> {
          pen.string("id", exit.id());
          pen.when(exit.when());
          pen.id("to", exit.to() == null ? null : pen.story().chapter(exit.to()).id());
          pen.ending("alone", exit.alone());
        });
    pen.ids(
        "scenes",
        pen.story().scenes().values().stream()
            .filter(scene -> scene.chapter().equals(chapter.id()))
            .map(Scene::id)
            .toList());
  }
}
