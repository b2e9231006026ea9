package org.malinnotes.report.paper;

import org.malinnotes.story.Question;

/** A question of a lesson in a line, with what can be answered. */
final class QuestionLine implements Question.Visitor<String> {
  @Override
  public String free(Question.Free question) {
    return question.ask();
  }

  @Override
  public String choice(Question.Choice question) {
    return question.ask() + " *" + String.join("* / *", question.choices()) + "*";
  }

  @Override
  public String scale(Question.Scale question) {
    return question.ask()
        + " *1, "
        + question.low()
        + ", to "
        + question.steps()
        + ", "
        + question.high()
        + "*";
  }
}
