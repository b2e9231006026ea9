package org.malinnotes.report;

import java.util.List;

/**
 * The course of one meter: its value at the start, then after each order.
 *
 * @param words a word for each value from {@code min} to {@code max}
 * @param values each between {@code min} and {@code max}; the first stands for the start
 * @param course the same in words, for those who cannot see the picture
 */
public record Plot(
    String label,
    String about,
    int min,
    int max,
    List<String> words,
    List<Integer> values,
    String course)
    implements Part {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.plot(this);
  }
}
