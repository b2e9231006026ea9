package org.malinnotes.check;

import java.util.Map;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Document;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Plate;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.TimelineEvent;

/** The dates of one thing follow one another. */
final class OrderRules {
  private final Findings findings;

  OrderRules(Findings findings) {
    this.findings = findings;
  }

  void check(Story story) {
    story.documents().values().forEach(this::document);
    story.timeline().forEach(this::event);
    story.maps().forEach(this::map);
  }

  private void document(Document document) {
    Where where = Where.part("document", document.id());
    early(document.known(), document.written(), where, "it was written");
  }

  private void event(TimelineEvent event) {
    if (event.known() != null) {
      early(event.known(), event.date(), Where.part("event", event.id()), "it happened");
    }
  }

  private void early(Map<SeatId, Moment> known, Moment first, Where where, String what) {
    known.forEach(
        (seat, moment) -> {
          if (first.isAfter(moment)) {
            findings.add(
                StructureCode.BAD_ORDER,
                where.to("known/" + seat.value()),
                seat.value()
                    + " knows this on "
                    + Moments.of(moment)
                    + ", before "
                    + what
                    + " on "
                    + Moments.of(first),
                "a bare day is its first minute");
          }
        });
  }

  private void map(Plate map) {
    Moment until = map.until();
    if (until != null && !until.isAfter(map.from())) {
      findings.add(
          StructureCode.BAD_ORDER,
          Where.part("map", map.id()).to("until"),
          "this map is taken away before it is shown",
          "let until be later than from");
    }
  }
}
