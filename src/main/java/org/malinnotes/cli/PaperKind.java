package org.malinnotes.cli;

import java.util.function.BiFunction;
import org.malinnotes.lesson.Course;
import org.malinnotes.report.paper.Ballots;
import org.malinnotes.report.paper.Calling;
import org.malinnotes.report.paper.Guide;
import org.malinnotes.report.paper.Handout;
import org.malinnotes.report.paper.Paper;

/** What can be printed for a lesson. */
enum PaperKind {
  HANDOUT(
      "handout",
      "Write the handout for pupils: framing, answer sheet, documents, questions. Each decision"
          + " stands on pages of its own, to be given out one after another.",
      (course, calling) -> Handout.of(course)),
  BALLOT(
      "ballot",
      "Write what a class votes with: cards to hold up, and a tally sheet.",
      (course, calling) -> Ballots.of(course)),
  GUIDE(
      "guide",
      "Write the teacher's guide: aims, time, commands, care, each decision with its record, the"
          + " debrief. Not for pupils.",
      Guide::of);

  private final String word;
  private final String about;
  private final BiFunction<Course, Calling, Paper> maker;

  PaperKind(String word, String about, BiFunction<Course, Calling, Paper> maker) {
    this.word = word;
    this.about = about;
    this.maker = maker;
  }

  /** The command's name. */
  String word() {
    return word;
  }

  /** What the command does. */
  String about() {
    return about;
  }

  /** The paper for a lesson; throws as {@link Handout#of} does. */
  Paper of(Course course, Calling calling) {
    return maker.apply(course, calling);
  }
}
