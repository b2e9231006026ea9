package org.malinnotes.check;

import java.util.List;
import org.malinnotes.diagnostic.EvidenceCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Entry;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/** A reveal does not run ahead of the chair's next decision on the record. */
final class HindsightRules {
  private final Story story;
  private final RecordLine line;
  private final Findings findings;

  HindsightRules(Story story, RecordLine line, Findings findings) {
    this.story = story;
    this.line = line;
    this.findings = findings;
  }

  void check() {
    line.next()
        .forEach(
            (id, next) -> {
              Scene scene = story.scene(id);
              scene.decision().ifPresent(decision -> check(scene, decision, next));
            });
  }

  private void check(Scene scene, Decision decision, Scene next) {
    Where where = Where.of(scene).to("decision");
    List<EntryId> record = decision.record();
    for (int i = 0; i < record.size(); i++) {
      entry(record.get(i), next, where.to("record", i));
    }
    text(decision.reveal(), next, where.to("reveal"));
    for (int i = 0; i < decision.options().size(); i++) {
      text(decision.options().get(i).text(), next, where.to("options", i).to("text"));
    }
  }

  private void text(Text text, Scene next, Where where) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      Where at = Tour.item(where, i).to("text");
      Quotes.in(text.paragraphs().get(i).markdown()).forEach(entry -> entry(entry, next, at));
    }
  }

  private void entry(EntryId id, Scene next, Where where) {
    Entry entry = story.entries().get(id);
    if (entry != null && entry.about().isAfter(next.date())) {
      findings.word(
          EvidenceCode.HINDSIGHT,
          where,
          id.value(),
          id.value()
              + " speaks of "
              + Moments.of(entry.about())
              + ", after this chair's next decision, "
              + next.id().value()
              + ", on "
              + Moments.of(next.date()),
          "print it in hindsight instead, which is shown at the chapter's end");
    }
  }
}
