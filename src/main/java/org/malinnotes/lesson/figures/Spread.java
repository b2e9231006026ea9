package org.malinnotes.lesson.figures;

import java.util.Collections;
import java.util.List;
import org.malinnotes.lesson.Tally;

/**
 * How answers fall on the possible ones.
 *
 * @param counts one for each possible answer, none negative
 */
public record Spread(List<Integer> counts) {
  /** Keeps the counts as they are now. */
  public Spread {
    counts = List.copyOf(counts);
  }

  /** How many answers there are. */
  public int total() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** The places of the answer given most: more than one for a tie, none without an answer. */
  public List<Integer> most() {
    return new Tally(counts).most();
  }

  /** The places of the answer given second most; none if everybody gave one of {@link #most}. */
  public List<Integer> second() {
    return new Tally(counts).second();
  }

  /** The part of all answers that the one given most has, 0 to 1; 0 without an answer. */
  public double largest() {
    return total() == 0 ? 0 : (double) Collections.max(counts) / total();
  }

  /** Of all pairs of two answers, the part that differ, 0 to 1; 0 with fewer than two answers. */
  public double disagreement() {
    long total = total();
    if (total < 2) {
      return 0;
    }
    long alike = counts.stream().mapToLong(count -> (long) count * (count - 1)).sum();
    return 1 - (double) alike / (total * (total - 1));
  }

  /** How far the answers fall into two camps, as {@link Tally#split} says. */
  public double split() {
    return new Tally(counts).split();
  }
}
