package org.malinnotes.story;

/** Names a seat: one chair from which the story can be played. */
public record SeatId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof SeatId && value.equals(((SeatId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
