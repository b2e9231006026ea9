package org.malinnotes.story;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A declared part of the state.
 *
 * @param flag whether it is a flag (bounds 0 and 1) rather than a number
 * @param label what a player reads
 * @param levels a word for each value from {@code min} to {@code max}; empty for a flag
 * @param seats the chairs that see it as a meter; empty if nobody does
 * @param about one sentence on what it says; empty for a flag that is no meter
 */
public record Variable(
    VariableId id,
    boolean flag,
    String label,
    int min,
    int max,
    int start,
    List<String> levels,
    List<SeatId> seats,
    String about) {

  /** Whether any of these chairs sees it as a meter. */
  public boolean isMeterOf(Collection<SeatId> chairs) {
    return !Collections.disjoint(seats, chairs);
  }

  /** The value held within the variable's bounds. */
  public int clamp(int value) {
    return Math.max(min, Math.min(max, value));
  }

  /** The word for a value within bounds, or the value itself where no words are declared. */
  public String word(int value) {
    int level = clamp(value) - min;
    return level < levels.size() ? levels.get(level) : Integer.toString(value);
  }
}
