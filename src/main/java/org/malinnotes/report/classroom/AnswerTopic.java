package org.malinnotes.report.classroom;

import java.util.Comparator;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.QuestionFigures;
import org.malinnotes.lesson.figures.Spread;

/** A question with choices or steps that divides the class even after the lesson. */
final class AnswerTopic {
  private static final double WEIGHT = 0.6;
  private static final double LEAST = 0.7;

  private AnswerTopic() {}

  /** The question that divides the class most, if any does. */
  static Optional<Topic> of(ClassFigures figures) {
    return figures.questions().stream()
        .filter(question -> question.spread().total() > 1)
        .filter(question -> question.spread().evenness() >= LEAST)
        .max(Comparator.comparingDouble(question -> question.spread().evenness()))
        .map(AnswerTopic::topic);
  }

  private static Topic topic(QuestionFigures question) {
    Spread spread = question.spread();
    return new Topic(
        Topic.Kind.DIVIDED_AFTERWARDS,
        WEIGHT * spread.evenness(),
        null,
        "**Still divided afterwards:** of "
            + Counting.word(spread.total())
            + " who answered the question below, "
            + chose(question, spread.most())
            + " and "
            + chose(question, spread.second())
            + ".",
        question.question().ask());
  }

  private static String chose(QuestionFigures question, int place) {
    return Counting.word(question.spread().counts().get(place))
        + " chose "
        + Saying.brief(new AnswerWords(question.question()).number(new Answer.Number(place + 1)));
  }
}
