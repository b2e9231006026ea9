package org.malinnotes.check;

import java.util.List;
import org.malinnotes.diagnostic.LessonCode;
import org.malinnotes.story.Lesson;

/** How long the texts of a lesson may be, in words of the author's own. */
final class LessonLengths {
  static final int FRAMING = 250;
  static final int TOLD = 90;
  static final int AFTERWARDS = 200;
  static final int BACKGROUND = 700;
  static final int STEP = 60;

  private final Lesson lesson;
  private final Findings findings;

  LessonLengths(Lesson lesson, Findings findings) {
    this.lesson = lesson;
    this.findings = findings;
  }

  void check() {
    Where where = Where.of(lesson);
    limit(lesson.framing(), FRAMING, "a framing", where.to("framing"));
    limit(lesson.background(), BACKGROUND, "a background", where.to("background"));
    for (int i = 0; i < lesson.skips().size(); i++) {
      List<String> told = lesson.skips().get(i).told();
      limit(told, TOLD, "what is told for a scene", where.to("skips", i).to("told"));
    }
    limit(lesson.afterwards(), AFTERWARDS, "what came of it", where.to("afterwards"));
    for (int i = 0; i < lesson.plan().size(); i++) {
      List<String> text = List.of(lesson.plan().get(i).text());
      limit(text, STEP, "a step of the plan", where.to("plan", i).to("text"));
    }
  }

  private void limit(List<String> paragraphs, int most, String what, Where where) {
    int words = paragraphs.stream().mapToInt(Words::own).sum();
    if (words > most) {
      findings.add(
          LessonCode.LONG_TEXT,
          where,
          "this has " + words + " words; " + what + " takes " + most + " at most",
          "shorten it by " + (words - most));
    }
  }
}
