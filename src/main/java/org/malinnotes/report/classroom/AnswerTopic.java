package org.malinnotes.report.classroom;

import java.util.Comparator;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.QuestionFigures;
import org.malinnotes.lesson.figures.Spread;
import org.malinnotes.story.Question;

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
            + question.question().accept(new Steps())
            + ".",
        question.question().ask());
  }

  private static String chose(QuestionFigures question, int place) {
    return Counting.word(question.spread().counts().get(place))
        + " chose "
        + question.question().accept(new Named(place));
  }

  /** A choice by its words, a step by its number. */
  private record Named(int place) implements Question.Visitor<String> {
    @Override
    public String free(Question.Free question) {
      return "";
    }

    @Override
    public String choice(Question.Choice question) {
      return "*" + Saying.brief(question.choices().get(place)).replace("*", "") + "*";
    }

    @Override
    public String scale(Question.Scale question) {
      return Integer.toString(place + 1);
    }
  }

  /** What the steps of a scale mean. */
  private record Steps() implements Question.Visitor<String> {
    @Override
    public String free(Question.Free question) {
      return "";
    }

    @Override
    public String choice(Question.Choice question) {
      return "";
    }

    @Override
    public String scale(Question.Scale question) {
      return ", where 1 is "
          + question.low()
          + " and "
          + question.steps()
          + " is "
          + question.high();
    }
  }
}
