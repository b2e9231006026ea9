package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * States met, each once, numbered in the order of their meeting. A state is a row of longs; rows
 * stand one after the other in blocks, so that growing copies none of them, and are found by open
 * addressing.
 */
final class StateTable {
  /** Bits of the number of a state within its block. */
  private static final int BITS = 13;

  private static final int ONES = (1 << BITS) - 1;

  private final int words;
  private final List<long[]> blocks = new ArrayList<>();
  private int[] slots;
  private int size;

  /** No states yet, of so many longs each. */
  StateTable(int words) {
    this.words = words;
    slots = new int[4096];
    Arrays.fill(slots, -1);
  }

  int size() {
    return size;
  }

  /** Copies a state to the beginning of a row. */
  void read(int state, long[] row) {
    System.arraycopy(blocks.get(state >>> BITS), (state & ONES) * words, row, 0, words);
  }

  /**
   * The number of the state at the beginning of a row; one not met before gets the next, which is
   * then the size less one.
   */
  int number(long[] row) {
    int[] known = slots;
    int at = hash(row, 0, words) & known.length - 1;
    for (int state = known[at]; state >= 0; state = known[at]) {
      if (same(state, row)) {
        return state;
      }
      at = at + 1 & known.length - 1;
    }
    known[at] = size;
    append(row);
    if (size > slots.length >> 1) {
      grow();
    }
    return size - 1;
  }

  /** Forgets how to find states, which gives back memory: no more can be added. */
  void close() {
    slots = new int[0];
  }

  private void append(long[] row) {
    if ((size & ONES) == 0) {
      blocks.add(new long[words << BITS]);
    }
    System.arraycopy(row, 0, blocks.get(size >>> BITS), (size & ONES) * words, words);
    size++;
  }

  private boolean same(int state, long[] row) {
    long[] block = blocks.get(state >>> BITS);
    int from = (state & ONES) * words;
    for (int i = 0; i < words; i++) {
      if (block[from + i] != row[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(long[] from, int start, int words) {
    long hash = 0;
    for (int i = start; i < start + words; i++) {
      hash = Mix.of(hash, from[i]);
    }
    return (int) (hash ^ hash >>> 32);
  }

  private void grow() {
    int[] wider = new int[Math.multiplyExact(slots.length, 2)];
    Arrays.fill(wider, -1);
    for (int state = 0; state < size; state++) {
      int at = hash(blocks.get(state >>> BITS), (state & ONES) * words, words) & wider.length - 1;
      while (wider[at] >= 0) {
        at = at + 1 & wider.length - 1;
      }
      wider[at] = state;
    }
    slots = wider;
  }
}
