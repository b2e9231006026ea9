package org.malinnotes.check.explore;

import java.util.function.IntUnaryOperator;

/**
 * Which values of a number are alike, packed into a long: for each value, four bits with the number
 * of its class, classes being numbered in the order of their least values. A number of more than
 * {@link #MOST} values has all alike or none.
 */
final class Partition {
  /** All values are alike. */
  static final long ALIKE = 0;

  /** No two values are alike, where there are too many values to pack. */
  static final long APART = -1;

  /** The most values that can be told apart singly. */
  static final int MOST = 16;

  private Partition() {}

  /** The class of each of so many values, counted from 0, by what a function gives for it. */
  static long of(int values, IntUnaryOperator kind) {
    int[] kinds = new int[values];
    long partition = 0;
    int classes = 0;
    for (int value = 0; value < values; value++) {
      kinds[value] = kind.applyAsInt(value);
      int same = 0;
      while (kinds[same] != kinds[value]) {
        same++;
      }
      long number = same == value ? classes++ : get(partition, same);
      partition |= number << 4 * value;
    }
    return partition;
  }

  /** The class of a value. */
  static int get(long partition, int value) {
    return (int) (partition >>> 4 * value & 15);
  }

  /** Values are alike here only if they are in both. */
  static long both(long one, long other, int values) {
    if (one == other || other == ALIKE) {
      return one;
    }
    if (one == ALIKE) {
      return other;
    }
    return values > MOST ? APART : of(values, value -> get(one, value) << 4 | get(other, value));
  }

  /** For each value the least that is like it. */
  static long[] least(long partition, int values) {
    long[] least = new long[values];
    for (int value = 0; value < values; value++) {
      int same = 0;
      while (get(partition, same) != get(partition, value)) {
        same++;
      }
      least[value] = same;
    }
    return least;
  }
}
