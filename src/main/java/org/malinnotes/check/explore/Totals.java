package org.malinnotes.check.explore;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.RecordScore;

/**
 * What the orders of some lines can count in the comparison with the record: for each number of
 * orders that count, the least and the greatest sum, in tenths.
 */
final class Totals {
  private static final int NONE = -1;
  private static final int[] NOTHING = {};

  /** The least number of orders of any line. */
  private int from;

  /** For each number of orders from that up the least and the greatest sum, or {@link #NONE}. */
  private int[] sums = NOTHING;

  /** Those of the one line without orders. */
  static Totals beginning() {
    Totals totals = new Totals();
    totals.sums = new int[2];
    return totals;
  }

  /** Takes in lines that go on from others with an order that counts so many tenths. */
  void count(Totals before, int tenths) {
    add(before, 1, tenths);
  }

  /** Takes in other lines as they are. */
  void add(Totals others) {
    add(others, 0, 0);
  }

  /** Forgets all lines. */
  void clear() {
    sums = NOTHING;
    from = 0;
  }

  private void add(Totals before, int orders, int tenths) {
    int[] its = before.sums;
    if (its.length == 0) {
      return;
    }
    widen(before.from + orders, before.from + orders + its.length / 2);
    int shift = 2 * (before.from + orders - from);
    for (int i = 0; i < its.length; i += 2) {
      if (its[i] != NONE) {
        int low = its[i] + tenths;
        int at = i + shift;
        sums[at] = sums[at] == NONE ? low : Math.min(sums[at], low);
        sums[at + 1] = Math.max(sums[at + 1], its[i + 1] + tenths);
      }
    }
  }

  /** Makes room for numbers of orders from one up to below another. */
  private void widen(int low, int high) {
    int count = sums.length / 2;
    if (count > 0 && low >= from && high <= from + count) {
      return;
    }
    int least = count == 0 ? low : Math.min(low, from);
    int most = Math.max(high, from + count);
    int[] wider = new int[2 * (most - least)];
    Arrays.fill(wider, NONE);
    System.arraycopy(sums, 0, wider, count == 0 ? 0 : 2 * (from - least), sums.length);
    sums = wider;
    from = least;
  }

  /** The scores, 0 to 100; null if no line has one. */
  @Nullable Range scores() {
    Range all = null;
    for (int i = 0; i < sums.length; i += 2) {
      int orders = from + i / 2;
      if (orders > 0 && sums[i] != NONE) {
        int least = RecordScore.points(sums[i], orders);
        Range one = new Range(least, RecordScore.points(sums[i + 1], orders));
        all = all == null ? one : all.and(one);
      }
    }
    return all;
  }
}
