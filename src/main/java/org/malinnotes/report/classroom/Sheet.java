package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Foresight;
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
 * @param key what the scores mean, for somebody who has only this half page: CommonMark
 */
record Sheet(String name, String scores, Grid decisions, List<Answered> answers, String key) {
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
        List.copyOf(answers),
        key(figures));
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

  private static String key(ClassFigures figures) {
    List<String> sentences = new ArrayList<>();
    if (figures.lesson().evidence()) {
      sentences.add(
          "*Evidence*: whether the papers you named bear on your own order, whichever it was.");
    }
    if (figures.lesson().forecast()) {
      int options = figures.rounds().get(0).options().size();
      sentences.add(
          "*Foresight*: whether your forecasts met what was decided, and whether you were as sure as"
              + " you could be; who knows nothing and says so earns "
              + Math.round(Foresight.chance(options))
              + ".");
    }
    sentences.add("Ten or fifteen points more or less mean nothing.");
    return String.join(" ", sentences);
  }
}
