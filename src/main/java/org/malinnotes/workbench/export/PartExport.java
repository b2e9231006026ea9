package org.malinnotes.workbench.export;

import java.util.Map;
import java.util.TreeMap;
import org.malinnotes.story.Document;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Person;
import org.malinnotes.story.Plate;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Term;
import org.malinnotes.story.TimelineEvent;

/** Writes endings, the record, documents, people, terms, dates and maps. */
final class PartExport {
  private final Pen pen;

  private PartExport(Pen pen) {
    this.pen = pen;
  }

  static void write(Pen pen) {
    PartExport parts = new PartExport(pen);
    Story story = pen.story();
    pen.objects("endings", story.endings().values(), parts::ending);
    pen.objects("entries", story.entries().values(), entry -> EntryExport.write(pen, entry));
    pen.objects("documents", story.documents().values(), parts::document);
    pen.objects("people", story.people().values(), parts::person);
    pen.objects("glossary", story.glossary(), parts::term);
    pen.objects("timeline", story.timeline(), parts::event);
    pen.objects("maps", story.maps(), parts::map);
  }

  private void ending(Ending ending) {
    pen.id("id", ending.id());
    pen.string("title", ending.title());
    pen.bool("record", ending.record());
    pen.moment("date", ending.date());
    pen.text("text", ending.text());
    pen.word("basis", ending.basis());
    pen.because("because", ending.because());
    pen.objects(
        "outcomes",
        ending.outcomes(),
        outcome -> {
          Measure measure = Declared.measure(pen.story(), outcome.measure());
          pen.id("measure", measure.id());
          pen.when(outcome.when());
          pen.string("value", Declared.value(measure, outcome.value()));
          pen.word("basis", outcome.basis());
          pen.string("text", outcome.text());
          pen.cite(outcome.cite());
        });
  }

  private void document(Document document) {
    pen.id("id", document.id());
    pen.string("title", document.title());
    pen.string("kind", document.kind());
    pen.string("origin", document.origin());
    pen.moment("written", document.written());
    known(document.known());
    pen.text("text", document.text());
    pen.objects(
        "bears",
        document.bears(),
        bearing -> {
          Scene scene = pen.story().scene(bearing.decision());
          pen.id("decision", scene.id());
          pen.ids("for", Declared.options(scene, bearing.speaksFor()));
          pen.ids("against", Declared.options(scene, bearing.against()));
        });
    pen.cite(document.cite());
  }

  /** By seat in the order of their ids: the model keeps no other. */
  private void known(Map<SeatId, Moment> known) {
    Map<String, Moment> sorted = new TreeMap<>();
    known.forEach((seat, moment) -> sorted.put(seat.value(), moment));
    pen.objects(
        "known",
        sorted.entrySet(),
        one -> {
          pen.string("seat", one.getKey());
          pen.moment("from", one.getValue());
        });
  }

  private void person(Person person) {
    pen.id("id", person.id());
    pen.string("name", person.name());
    pen.strings("aliases", person.aliases());
    pen.objects(
        "notes",
        person.notes(),
        note -> {
          pen.moment("from", note.from());
          pen.string("text", note.text());
        });
    pen.string("fate", person.fate());
  }

  private void term(Term term) {
    pen.string("id", term.id());
    pen.string("term", term.term());
    pen.string("expansion", term.expansion());
    pen.string("text", term.text());
    pen.moment("from", term.from());
    pen.seats("seats", term.seats());
  }

  private void event(TimelineEvent event) {
    pen.string("id", event.id());
    pen.moment("date", event.date());
    pen.string("text", event.text());
    if (event.known() == null) {
      pen.string("known", null);
    } else {
      known(event.known());
    }
    pen.cite(event.cite());
  }

  private void map(Plate map) {
    pen.string("id", map.id());
    pen.string("title", map.title());
    pen.moment("from", map.from());
    pen.moment("until", map.until());
    pen.strings("plate", map.lines());
    pen.strings("ascii", map.ascii());
    pen.text("alternative", map.alternative());
  }
}
