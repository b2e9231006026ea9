package org.malinnotes.story;

/** Names a lesson. */
public record LessonId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof LessonId && value.equals(((LessonId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
