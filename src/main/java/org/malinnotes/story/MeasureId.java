package org.malinnotes.story;

/** Names a measure of the outcome ledger. */
public record MeasureId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof MeasureId && value.equals(((MeasureId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
