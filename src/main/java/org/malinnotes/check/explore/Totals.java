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

  /** Of these numbers of orders, from 0 up, {@link #NONE} where no line has so many. */
  private int[] least = {};

  private int[] most = {};

  /** Those of the one line without orders. */
  static Totals beginning() {
    Totals totals = new Totals();
    totals.widen(0);
    totals.least[0] = 0;
    totals.most[0] = 0;
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

  private void add(Totals before, int orders, int tenths) {
    for (int i = 0; i < before.least.length; i++) {
      if (before.least[i] != NONE) {
        widen(i + orders);
        int low = before.least[i] + tenths;
        int at = i + orders;
        least[at] = least[at] == NONE ? low : Math.min(least[at], low);
        most[at] = Math.max(most[at], before.most[i] + tenths);
      }
    }
  }

  private void widen(int orders) {
    if (least.length <= orders) {
      int known = least.length;
      least = Arrays.copyOf(least, orders + 1);
      most = Arrays.copyOf(most, orders + 1);
      Arrays.fill(least, known, orders + 1, NONE);
      Arrays.fill(most, known, orders + 1, NONE);
    }
  }

  /** The scores, 0 to 100; null if no line has one. */
  @Nullable Range scores() {
    Range all = null;
    for (int i = 1; i < least.length; i++) {
      if (least[i] != NONE) {
        Range one = new Range(RecordScore.points(least[i], i), RecordScore.points(most[i], i));
        all = all == null ? one : all.and(one);
      }
    }
    return all;
  }
}
