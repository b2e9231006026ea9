package org.malinnotes.check;

import java.util.List;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;

/** Leads a visitor through a story's own file: seats, variables, measures and chapters. */
final class FrameTour {
  private final StoryVisitor visitor;
  private final Tour tour;

  FrameTour(StoryVisitor visitor, Tour tour) {
    this.visitor = visitor;
    this.tour = tour;
  }

  void story(Story story) {
    Where where = Where.story();
    tour.plain(story.title(), where.to("title"));
    tour.plain(story.subtitle(), where.to("subtitle"));
    for (int i = 0; i < story.seats().size(); i++) {
      seat(story.seats().get(i), where.to("seats", i));
    }
    int variables = 0;
    for (Variable variable : story.variables().values()) {
      variable(variable, where.to("variables", variables++));
    }
    for (int i = 0; i < story.measures().size(); i++) {
      measure(story.measures().get(i), where.to("measures", i));
    }
    for (int i = 0; i < story.chapters().size(); i++) {
      chapter(story.chapters().get(i), where.to("chapters", i));
    }
    strings(story.questions(), where.to("questions"));
  }

  private void seat(Seat seat, Where where) {
    tour.plain(seat.name(), where.to("name"));
    tour.plain(seat.title(), where.to("title"));
    tour.plain(seat.place(), where.to("place"));
    tour.text(seat.intro(), where.to("intro"));
  }

  private void variable(Variable variable, Where where) {
    tour.plain(variable.label(), where.to("label"));
    strings(variable.levels(), where.to("levels"));
    tour.plain(variable.about(), where.to("about"));
    for (int i = 0; i < variable.seats().size(); i++) {
      visitor.seat(variable.seats().get(i), where.to("seats", i));
    }
  }

  private void measure(Measure measure, Where where) {
    tour.plain(measure.title(), where.to("title"));
    tour.plain(measure.question(), where.to("question"));
    for (int i = 0; i < measure.scale().size(); i++) {
      tour.plain(measure.scale().get(i).label(), where.to("scale", i).to("label"));
    }
    for (int i = 0; i < measure.facts().size(); i++) {
      tour.plain(measure.facts().get(i).text(), Facts.place(where, measure, i).to("text"));
      tour.cites(measure.facts().get(i).cite(), Facts.place(where, measure, i).to("cite"));
    }
  }

  private void chapter(Chapter chapter, Where where) {
    tour.plain(chapter.title(), where.to("title"));
    tour.plain(chapter.dates(), where.to("dates"));
    tour.text(chapter.prologue(), where.to("prologue"));
    for (int i = 0; i < chapter.starts().size(); i++) {
      start(chapter.starts().get(i), where.to("starts", i));
    }
    for (int i = 0; i < chapter.exits().size(); i++) {
      exit(chapter.exits().get(i), where.to("exits", i));
    }
  }

  private void start(Chapter.Start start, Where where) {
    visitor.seat(start.seat(), where.to("seat"));
    visitor.scene(start.scene(), where.to("scene"));
    for (Effect value : start.set()) {
      visitor.start(value, where.to("set/" + value.variable().value()));
    }
    tour.text(start.situation(), where.to("situation"));
  }

  private void exit(Chapter.Exit exit, Where where) {
    tour.condition(exit.when(), where.to("when"));
    if (exit.to() != null) {
      visitor.chapter(exit.to(), where.to("to"));
    }
    visitor.ending(exit.alone(), where.to("alone"));
  }

  private void strings(List<String> strings, Where where) {
    for (int i = 0; i < strings.size(); i++) {
      tour.plain(strings.get(i), Tour.item(where, i));
    }
  }
}
