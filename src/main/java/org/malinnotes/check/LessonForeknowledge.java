package org.malinnotes.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.malinnotes.diagnostic.EvidenceCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Entry;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/** What a lesson shows before a decision quotes neither the future nor what was decided. */
final class LessonForeknowledge {
  private final Story story;
  private final Lesson lesson;
  private final Findings findings;

  /** The scenes that count, as far as the story has them. */
  private final List<Scene> rounds;

  LessonForeknowledge(Story story, Lesson lesson, Findings findings) {
    this.story = story;
    this.lesson = lesson;
    this.findings = findings;
    this.rounds =
        lesson.decisions().stream()
            .map(round -> story.scenes().get(round.scene()))
            .filter(Objects::nonNull)
            .toList();
  }

  void check() {
    Where where = Where.of(lesson);
    for (int i = 0; i < lesson.aims().size(); i++) {
      paragraph(lesson.aims().get(i).text(), rounds, where.to("aims", i).to("text"));
    }
    paragraphs(lesson.framing(), rounds, where.to("framing"));
    paragraphs(lesson.observer(), rounds, where.to("observer"));
  }

  /**
   * The same of what is told for scenes that are skipped.
   *
   * @param order when the record comes to a scene, counted; where it is absent, dates tell
   */
  void skips(Map<SceneId, Integer> order) {
    Where where = Where.of(lesson);
    for (int i = 0; i < lesson.skips().size(); i++) {
      Lesson.Skip skip = lesson.skips().get(i);
      Scene skipped = story.scenes().get(skip.scene());
      if (skipped != null) {
        paragraphs(skip.told(), after(skipped, order), where.to("skips", i).to("told"));
      }
    }
  }

  private List<Scene> after(Scene skipped, Map<SceneId, Integer> order) {
    Integer at = order.get(skipped.id());
    return rounds.stream()
        .filter(
            round ->
                at == null || !order.containsKey(round.id())
                    ? !skipped.date().isAfter(round.date())
                    : at < order.get(round.id()))
        .toList();
  }

  private void paragraphs(List<String> paragraphs, List<Scene> ahead, Where where) {
    for (int i = 0; i < paragraphs.size(); i++) {
      paragraph(paragraphs.get(i), ahead, where.item(i));
    }
  }

  private void paragraph(String markdown, List<Scene> ahead, Where where) {
    Quotes.in(markdown).forEach(entry -> entry(entry, ahead, where));
  }

  private void entry(EntryId id, List<Scene> ahead, Where where) {
    List<Scene> hidden = lesson.reveal() == Lesson.Reveal.END ? rounds : ahead;
    for (Scene scene : hidden) {
      if (scene.decision().map(Decision::record).orElse(List.of()).contains(id)) {
        findings.word(
            EvidenceCode.GIVEN_AWAY,
            where,
            id.value(),
            "this prints " + id.value() + ", which shows what was decided at " + scene.id().value(),
            "keep a decision's own record for after its reveal");
        return;
      }
    }
    Entry entry = story.entries().get(id);
    if (entry != null && !ahead.isEmpty() && entry.about().isAfter(ahead.get(0).date())) {
      findings.word(
          EvidenceCode.FUTURE_QUOTE,
          where,
          id.value(),
          "this prints "
              + id.value()
              + ", which speaks of "
              + Moments.of(entry.about())
              + ", after the decision that follows, "
              + ahead.get(0).id().value()
              + ", on "
              + Moments.of(ahead.get(0).date()),
          "keep it for afterwards, or for what is shown after the reveal");
    }
  }
}
