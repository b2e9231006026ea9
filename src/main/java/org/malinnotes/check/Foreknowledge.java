package org.malinnotes.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.EvidenceCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Dispatch;
import org.malinnotes.story.Document;
import org.malinnotes.story.Entry;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/** Before the order nothing is shown that the chair could not know, nor the record itself. */
final class Foreknowledge {
  private final Story story;
  private final Findings findings;

  Foreknowledge(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
  }

  void check(Scene scene) {
    Where where = Where.of(scene);
    List<EntryId> record = scene.decision().map(Decision::record).orElse(List.of());
    text(scene.text(), scene.date(), record, where.to("text"));
    for (int i = 0; i < scene.documents().size(); i++) {
      Document document = story.documents().get(scene.documents().get(i));
      if (document != null) {
        offered(scene, document, record, where.to("documents", i));
      }
    }
    if (scene.dispatch() != null) {
      scene.dispatch().accept(new News(where.to("dispatch/text")));
    }
  }

  private void offered(Scene scene, Document document, List<EntryId> record, Where where) {
    String name = document.id().value();
    Moment known = document.known().get(scene.seat());
    if (known == null) {
      findings.add(
          EvidenceCode.NOT_KNOWN,
          where,
          scene.seat().value() + " could never know " + name,
          "take it out of this scene; or say in the document's known when this chair knew it");
    } else if (known.isAfter(scene.date())) {
      findings.add(
          EvidenceCode.NOT_KNOWN,
          where,
          scene.seat().value()
              + " knows "
              + name
              + " on "
              + Moments.of(known)
              + ", after this scene of "
              + Moments.of(scene.date()),
          "offer it later; a bare day is its first minute",
          Where.part("document", document.id()).to("known/" + scene.seat().value()),
          "known from here on");
    } else {
      printed(document, scene.date(), record, where);
    }
  }

  private void printed(Document document, Moment date, List<EntryId> record, Where where) {
    document.text().paragraphs().stream()
        .flatMap(paragraph -> Quotes.in(paragraph.markdown()).stream())
        .forEach(entry -> quoted(entry, date, record, where, document));
  }

  private void text(Text text, Moment date, List<EntryId> record, Where where) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      Where at = Tour.item(where, i).to("text");
      Quotes.in(text.paragraphs().get(i).markdown())
          .forEach(entry -> quoted(entry, date, record, at, null));
    }
  }

  private void quoted(
      EntryId id, Moment date, List<EntryId> record, Where where, @Nullable Document document) {
    Entry entry = story.entries().get(id);
    String subject = document == null ? "this prints " : document.id().value() + " prints ";
    if (record.contains(id)) {
      findings.word(
          EvidenceCode.GIVEN_AWAY,
          where,
          id.value(),
          subject + id.value() + ", which shows what was decided here",
          "keep the decision's own record for after the order");
    } else if (entry != null && entry.about().isAfter(date)) {
      findings.word(
          EvidenceCode.FUTURE_QUOTE,
          where,
          id.value(),
          subject
              + id.value()
              + ", which speaks of "
              + Moments.of(entry.about())
              + "; here it is "
              + Moments.of(date),
          "keep it for a reveal or for hindsight");
    }
  }

  private final class News implements Dispatch.Visitor<@Nullable Void> {
    private final Where where;

    News(Where where) {
      this.where = where;
    }

    @Override
    public @Nullable Void sent(Dispatch.Sent dispatch) {
      text(dispatch.text(), dispatch.knownAt(), List.of(), where);
      return null;
    }

    @Override
    public @Nullable Void withheld(Dispatch.Withheld dispatch) {
      return null;
    }
  }
}
