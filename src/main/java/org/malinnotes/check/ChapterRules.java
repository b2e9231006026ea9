package org.malinnotes.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** Chapters are entered in a chair worth playing, and left forwards. */
final class ChapterRules {
  /** A chair with fewer decisions than this is told, not played alone (design, section 3). */
  static final int FEWEST = 3;

  private final Story story;
  private final boolean named;
  private final Findings findings;
  private final Map<Part, Long> decisions;

  ChapterRules(Story story, boolean named, Findings findings) {
    this.story = story;
    this.named = named;
    this.findings = findings;
    this.decisions = decisions(story);
  }

  void check() {
    for (int i = 0; i < story.chapters().size(); i++) {
      check(story.chapters().get(i), Where.story().to("chapters", i));
    }
  }

  private void check(Chapter chapter, Where where) {
    Ways.check(
        chapter.exits().stream().map(Chapter.Exit::when).toList(), where.to("exits"), findings);
    for (int i = 0; i < chapter.exits().size(); i++) {
      forwards(chapter, chapter.exits().get(i), where.to("exits", i).to("to"));
    }
    for (int i = 0; i < chapter.starts().size(); i++) {
      start(chapter, chapter.starts().get(i), where.to("starts", i));
    }
  }

  private void forwards(Chapter chapter, Chapter.Exit exit, Where where) {
    story.chapters().stream()
        .filter(next -> next.id().equals(exit.to()) && next.number() <= chapter.number())
        .forEach(
            next ->
                findings.add(
                    StructureCode.CHAPTER_BACK,
                    where,
                    "chapter " + chapter.number() + " leads back to chapter " + next.number(),
                    "lead on to a chapter with a higher number"));
  }

  private void start(Chapter chapter, Chapter.Start start, Where where) {
    Scene first = story.scenes().get(start.scene());
    if (first != null && !first.chapter().equals(chapter.id())) {
      findings.add(
          StructureCode.WRONG_CHAPTER,
          where.to("scene"),
          start.scene().value() + " belongs to the chapter " + first.chapter().value(),
          "start at a scene in the folder of " + chapter.id().value());
      return;
    }
    long count = decisions.getOrDefault(new Part(chapter.id(), start.seat()), 0L);
    if (named && count < FEWEST) {
      findings.add(
          StructureCode.THIN_START,
          where.to("seat"),
          "this chair has "
              + List.of("no decision", "one decision", "two decisions").get((int) count)
              + " of the record in the chapter; it takes three to be played alone",
          "take out this start: the chair's part is then told in the others' game");
    }
  }

  /** How many decisions of the record each chair has in each chapter. */
  private static Map<Part, Long> decisions(Story story) {
    return story.scenes().values().stream()
        .filter(scene -> scene.decision().filter(it -> !it.counterfactual()).isPresent())
        .collect(Collectors.groupingBy(Part::of, Collectors.counting()));
  }

  /** A chair's part in a chapter. */
  private record Part(ChapterId chapter, SeatId seat) {
    static Part of(Scene scene) {
      return new Part(scene.chapter(), scene.seat());
    }
  }
}
