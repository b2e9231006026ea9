package org.malinnotes.lesson.figures;

import java.util.List;

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

  /** The place of the answer given most, the first of equals; 0 without an answer. */
  public int most() {
    int most = 0;
    for (int place = 1; place < counts.size(); place++) {
      most = counts.get(place) > counts.get(most) ? place : most;
    }
    return most;
  }

  /** The place of the answer given second most; 0 where only one is possible. */
  public int second() {
    int most = most();
    int second = most == 0 && counts.size() > 1 ? 1 : 0;
    for (int place = 0; place < counts.size(); place++) {
      second = place != most && counts.get(place) > counts.get(second) ? place : second;
    }
    return second;
  }

  /** The part of all answers that the one given most has, 0 to 1; 0 without an answer. */
  public double largest() {
    return total() == 0 ? 0 : (double) counts.get(most()) / total();
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

  /** The disagreement beside the greatest that so many answers can have, 0 to 1. */
  public double evenness() {
    int each = counts.isEmpty() ? 0 : total() / counts.size();
    int over = counts.isEmpty() ? 0 : total() % counts.size();
    long total = total();
    long alike =
        (long) (counts.size() - over) * each * (each - 1) + (long) over * (each + 1) * each;
    double greatest = total < 2 ? 0 : 1 - (double) alike / (total * (total - 1));
    return greatest == 0 ? 0 : disagreement() / greatest;
  }
}
