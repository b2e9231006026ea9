package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.report.Words;
import org.malinnotes.story.Question;

/**
 * Half a page on one pupil.
 *
 * @param name plain text
 * @param scores the scores in a sentence: CommonMark
 * @param decisions what was ordered, expected and cited
 * @param answers what was answered to each question: the question as CommonMark, the answer as
 *     plain text
 */
record Sheet(String name, String scores, Grid decisions, List<Answered> answers) {
  /** A question and the answer to it. */
  record Answered(String ask, String answer) {}

  static Sheet of(ClassFigures figures, Pupil pupil) {
    List<Answered> answers = new ArrayList<>();
    for (Question question : figures.lesson().questions()) {
      Answer answer = pupil.run().answers().get(question.id());
      if (answer != null) {
        answers.add(new Answered(question.ask(), answer.accept(new AnswerWords(question))));
      }
    }
    return new Sheet(
        Foreign.name(pupil.name()),
        scores(figures, pupil),
        SheetGrid.of(figures, pupil),
        List.copyOf(answers));
  }

  private static String scores(ClassFigures figures, Pupil pupil) {
    List<String> parts = new ArrayList<>();
    parts.add("done " + pupil.score().completion() + " %");
    if (figures.lesson().evidence()) {
      parts.add("evidence " + PupilsPart.points(pupil.score().evidence()) + " of 100");
    }
    if (figures.lesson().forecast()) {
      parts.add("foresight " + PupilsPart.points(pupil.score().foresight()) + " of 100");
    }
    return figures.lesson().title()
        + ": "
        + Words.list(parts)
        + ". No order earns or loses a point.";
  }
}
