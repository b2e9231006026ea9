package org.malinnotes.report.classroom;

import org.malinnotes.lesson.Answer;
import org.malinnotes.story.Question;

/** An answer to a question as plain text: the words themselves, or what a number stands for. */
record AnswerWords(Question question) implements Answer.Visitor<String> {
  @Override
  public String words(Answer.Words answer) {
    return Foreign.text(answer.text());
  }

  @Override
  public String number(Answer.Number answer) {
    return question.accept(new Meaning(answer.value()));
  }

  private record Meaning(int value) implements Question.Visitor<String> {
    @Override
    public String free(Question.Free question) {
      return Integer.toString(value);
    }

    @Override
    public String choice(Question.Choice question) {
      return value >= 1 && value <= question.choices().size()
          ? question.choices().get(value - 1)
          : Integer.toString(value);
    }

    @Override
    public String scale(Question.Scale question) {
      return value
          + " (1 is "
          + question.low()
          + ", "
          + question.steps()
          + " is "
          + question.high()
          + ")";
    }
  }
}
