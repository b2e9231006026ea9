package org.malinnotes.story;

/** Names a question of a lesson. */
public record QuestionId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof QuestionId && value.equals(((QuestionId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
