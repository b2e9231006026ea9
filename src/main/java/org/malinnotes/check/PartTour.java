package org.malinnotes.check;

import java.util.List;
import org.malinnotes.story.Document;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Entry;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Person;
import org.malinnotes.story.Plate;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Term;
import org.malinnotes.story.TimelineEvent;

/** Leads a visitor through what stands beside the scenes: endings, documents, people, maps. */
final class PartTour {
  private final StoryVisitor visitor;
  private final Tour tour;

  PartTour(StoryVisitor visitor, Tour tour) {
    this.visitor = visitor;
    this.tour = tour;
  }

  void parts(Story story) {
    story.endings().values().forEach(this::ending);
    story.entries().values().forEach(this::entry);
    story.documents().values().forEach(this::document);
    story.people().values().forEach(this::person);
    story.glossary().forEach(this::term);
    story.timeline().forEach(this::event);
    story.maps().forEach(this::map);
  }

  private void ending(Ending ending) {
    Where where = Where.part("ending", ending.id());
    tour.plain(ending.title(), where.to("title"));
    tour.text(ending.text(), where.to("text"));
    tour.because(ending.because(), where.to("because"));
    for (int i = 0; i < ending.outcomes().size(); i++) {
      Outcome outcome = ending.outcomes().get(i);
      Where at = where.to("outcomes", i);
      tour.condition(outcome.when(), at.to("when"));
      tour.plain(outcome.text(), at.to("text"));
      tour.cites(outcome.cite(), at.to("cite"));
    }
  }

  private void entry(Entry entry) {
    Where where = Where.part("entry", entry.id());
    tour.plain(entry.speaker(), where.to("speaker"));
    tour.plain(entry.said(), where.to("said"));
    tour.plain(entry.to(), where.to("to"));
  }

  private void document(Document document) {
    Where where = Where.part("document", document.id());
    tour.plain(document.title(), where.to("title"));
    tour.plain(document.kind(), where.to("kind"));
    tour.plain(document.origin(), where.to("origin"));
    for (SeatId seat : document.known().keySet()) {
      visitor.seat(seat, where.to("known/" + seat.value()));
    }
    tour.text(document.text(), where.to("text"));
    for (int i = 0; i < document.bears().size(); i++) {
      visitor.scene(document.bears().get(i).decision(), where.to("bears", i).to("decision"));
    }
    tour.cites(document.cite(), where.to("cite"));
  }

  private void person(Person person) {
    Where where = Where.part("person", person.id());
    tour.plain(person.name(), where.to("name"));
    strings(person.aliases(), where.to("aliases"));
    for (int i = 0; i < person.notes().size(); i++) {
      tour.plain(person.notes().get(i).text(), where.to("notes", i).to("text"));
    }
    tour.plain(person.fate(), where.to("fate"));
  }

  private void term(Term term) {
    Where where = Where.part("term", term.id());
    tour.plain(term.term(), where.to("term"));
    tour.plain(term.expansion(), where.to("expansion"));
    tour.plain(term.text(), where.to("text"));
    for (int i = 0; i < term.seats().size(); i++) {
      visitor.seat(term.seats().get(i), where.to("seats", i));
    }
  }

  private void event(TimelineEvent event) {
    Where where = Where.part("event", event.id());
    tour.plain(event.text(), where.to("text"));
    if (event.known() != null) {
      event.known().keySet().forEach(seat -> visitor.seat(seat, where.to("known/" + seat.value())));
    }
    tour.cites(event.cite(), where.to("cite"));
  }

  private void map(Plate map) {
    Where where = Where.part("map", map.id());
    tour.plain(map.title(), where.to("title"));
    strings(map.lines(), where.to("plate"));
    strings(map.ascii(), where.to("ascii"));
    tour.text(map.alternative(), where.to("alternative"));
  }

  private void strings(List<String> strings, Where where) {
    for (int i = 0; i < strings.size(); i++) {
      tour.plain(strings.get(i), Tour.item(where, i));
    }
  }
}
