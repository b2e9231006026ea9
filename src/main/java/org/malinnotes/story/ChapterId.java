package org.malinnotes.story;

/** Names a chapter. */
public record ChapterId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof ChapterId && value.equals(((ChapterId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
