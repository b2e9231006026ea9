package org.malinnotes.workbench.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Question;

/** Writes what a question of a lesson says; what its kind does not have is null or empty. */
final class QuestionExport implements Question.Visitor<@Nullable Void> {
  private final LessonExport lessons;

  QuestionExport(LessonExport lessons) {
    this.lessons = lessons;
  }

  @Override
  public @Nullable Void free(Question.Free question) {
    return write(question, "text", List.of(), null, null, null);
  }

  @Override
  public @Nullable Void choice(Question.Choice question) {
    return write(question, "choice", question.choices(), null, null, null);
  }

  @Override
  public @Nullable Void scale(Question.Scale question) {
    return write(question, "scale", List.of(), question.steps(), question.low(), question.high());
  }

  private @Nullable Void write(
      Question question,
      String kind,
      List<String> choices,
      @Nullable Integer steps,
      @Nullable String low,
      @Nullable String high) {
    Pen pen = lessons.pen();
    pen.id("id", question.id());
    pen.string("kind", kind);
    lessons.prose("ask", question.ask());
    pen.strings("choices", choices);
    pen.number("steps", steps);
    pen.string("low", low);
    pen.string("high", high);
    return null;
  }
}
