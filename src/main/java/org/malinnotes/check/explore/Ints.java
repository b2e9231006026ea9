package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;

/** A list of ints that grows by blocks, so that growing copies nothing. */
final class Ints {
  private static final int BITS = 16;
  private static final int ONES = (1 << BITS) - 1;

  private final List<int[]> blocks = new ArrayList<>();
  private int[] last = new int[0];
  private int size;

  void add(int value) {
    if ((size & ONES) == 0) {
      last = new int[1 << BITS];
      blocks.add(last);
    }
    last[size & ONES] = value;
    size = Math.incrementExact(size);
  }

  int get(int index) {
    return blocks.get(index >>> BITS)[index & ONES];
  }

  /** Forgets all but the first so many. No more can be added. */
  void cut(int count) {
    size = count;
  }

  int size() {
    return size;
  }
}
