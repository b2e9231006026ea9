package org.malinnotes.story;

/** Names an ending. */
public record EndingId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof EndingId && value.equals(((EndingId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
