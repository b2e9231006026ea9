package org.malinnotes.check.explore;

/** The least and the greatest value of something over some lines, both of which are met. */
public record Range(int least, int most) {
  /** The range of two together. */
  Range and(Range other) {
    return new Range(Math.min(least, other.least), Math.max(most, other.most));
  }

  /** Whether there is only one value. */
  public boolean isOne() {
    return least == most;
  }
}
