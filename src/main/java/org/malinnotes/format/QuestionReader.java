package org.malinnotes.format;

import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Question;
import org.malinnotes.story.QuestionId;

/** Reads the questions of a lesson. */
final class QuestionReader implements Part<Question> {
  static final QuestionReader QUESTION = new QuestionReader();

  /** A scale of fewer steps is a choice, and one of more is not answered with care. */
  private static final int FEWEST_STEPS = 3;

  private static final int MOST_STEPS = 10;

  private QuestionReader() {}

  @Override
  public Question read(Reading in, JsonTree node) {
    JsonTree word = Peek.property(node, "kind");
    QuestionKind kind = kind(Peek.string(word), node);
    return switch (kind) {
      case FREE -> free(Fields.of(in, node, Shapes.FREE_QUESTION));
      case CHOICE -> choice(Fields.of(in, node, Shapes.CHOICE_QUESTION));
      case SCALE -> scale(Fields.of(in, node, Shapes.SCALE_QUESTION));
    };
  }

  /** By its word; else by what else it has, so that a slip in the word is the only finding. */
  private static QuestionKind kind(@Nullable String word, JsonTree node) {
    for (QuestionKind kind : QuestionKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    return Peek.property(node, "choices") != null
        ? QuestionKind.CHOICE
        : Peek.property(node, "steps") != null ? QuestionKind.SCALE : QuestionKind.FREE;
  }

  private static Question free(Fields fields) {
    return new Question.Free(id(fields), fields.words("ask"));
  }

  private static Question choice(Fields fields) {
    JsonTree.Arr choices = Peek.array(fields.get("choices"));
    if (choices != null && choices.items().size() < 2) {
      fields
          .in()
          .report(
              ShapeCode.EMPTY,
              choices,
              "a question with choices needs two choices or more",
              "a question of the kind text is answered in one's own words");
    }
    return new Question.Choice(
        id(fields), fields.words("ask"), fields.list("choices", Values.WORDS));
  }

  private static Question scale(Fields fields) {
    int steps = fields.within("steps", FEWEST_STEPS, MOST_STEPS, "a scale has", "steps");
    return new Question.Scale(
        id(fields), fields.words("ask"), steps, fields.words("low"), fields.words("high"));
  }

  private static QuestionId id(Fields fields) {
    fields.read("kind", LessonWords.QUESTION_KIND, QuestionKind.FREE);
    return new QuestionId(fields.id("id"));
  }
}
