package org.malinnotes.story;

import java.util.List;

/** A question of a lesson to be thought about when its decisions are over. */
public sealed interface Question {
  /** The question's name in the files. */
  QuestionId id();

  /** What is asked, as CommonMark. */
  String ask();

  /** Calls the visitor's method for this kind of question. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of question. */
  interface Visitor<R> {
    R free(Free question);

    R choice(Choice question);

    R scale(Scale question);
  }

  /** Answered in one's own words. */
  record Free(QuestionId id, String ask) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.free(this);
    }
  }

  /** Answered by one of two or more choices. */
  record Choice(QuestionId id, String ask, List<String> choices) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /**
   * Answered by a number from 1 to {@code steps}, 3 to 10.
   *
   * @param low what 1 means
   * @param high what the last step means
   */
  record Scale(QuestionId id, String ask, int steps, String low, String high) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scale(this);
    }
  }
}
