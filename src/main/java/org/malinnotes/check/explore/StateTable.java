package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * States met, each once, numbered in the order of their meeting. A state is a row of longs; rows
 * stand one after the other in blocks, so that growing copies none of them, and are found by open
 * addressing. Beside the number of a state its slot holds half of its hash, so that a row is hardly
 * ever looked at in vain.
 */
final class StateTable {
  /** Bits of the number of a state within its block. */
  private static final int BITS = 13;

  private static final int ONES = (1 << BITS) - 1;
  private static final long NUMBER = 0xFFFFFFFFL;

  private final int words;
  private final List<long[]> blocks = new ArrayList<>();

  /** The upper half of a hash, then the number of its state and one; 0 where there is none. */
  private long[] slots = new long[4096];

  private int size;

  /** No states yet, of so many longs each. */
  StateTable(int words) {
    this.words = words;
  }

  int size() {
    return size;
  }

  /** Copies a state to the beginning of a row. */
  void read(int state, long[] row) {
    System.arraycopy(blocks.get(state >>> BITS), (state & ONES) * words, row, 0, words);
  }

  /** The number of the state at the beginning of a row. */
  int number(long[] row) {
    return number(row, 0, hash(row, 0));
  }

  /**
   * The number of the state that stands somewhere in an array; one not met before gets the next,
   * which is then the size less one.
   */
  int number(long[] rows, int from, long hash) {
    long[] known = slots;
    int last = known.length - 1;
    int at = (int) hash & last;
    for (long slot = known[at]; slot != 0; slot = known[at]) {
      if ((slot ^ hash) >>> 32 == 0 && same((int) slot - 1, rows, from)) {
        return (int) slot - 1;
      }
      at = at + 1 & last;
    }
    append(rows, from);
    known[at] = hash & ~NUMBER | size;
    if (size > (int) (known.length * 0.6)) {
      grow();
    }
    return size - 1;
  }

  /**
   * Looks at what {@link #number} will need for a state, so that the machine fetches it while
   * others are looked at.
   *
   * @return some of it, which says nothing but must not be thrown away unseen
   */
  long touch(long hash) {
    return slots[(int) hash & slots.length - 1];
  }

  /** Goes on from what {@link #touch} gave. */
  long touchRow(long slot, long hash) {
    if (slot == 0 || (slot ^ hash) >>> 32 != 0) {
      return 0;
    }
    int state = (int) slot - 1;
    return blocks.get(state >>> BITS)[(state & ONES) * words];
  }

  /** The hash of the state that stands somewhere in an array. */
  long hash(long[] rows, int from) {
    long hash = 0;
    for (int i = from; i < from + words; i++) {
      hash = Mix.of(hash, rows[i]);
    }
    return hash;
  }

  /** Forgets how to find states, which gives back memory: no more can be added. */
  void close() {
    slots = new long[0];
  }

  private void append(long[] rows, int from) {
    if ((size & ONES) == 0) {
      blocks.add(new long[words << BITS]);
    }
    System.arraycopy(rows, from, blocks.get(size >>> BITS), (size & ONES) * words, words);
    size++;
  }

  private boolean same(int state, long[] rows, int from) {
    long[] block = blocks.get(state >>> BITS);
    int start = (state & ONES) * words;
    for (int i = 0; i < words; i++) {
      if (block[start + i] != rows[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** The lower half of a hash is not kept, so it is worked out again, row after row. */
  private void grow() {
    long[] wider = new long[Math.multiplyExact(slots.length, 2)];
    int last = wider.length - 1;
    for (int state = 0; state < size; state++) {
      long hash = hash(blocks.get(state >>> BITS), (state & ONES) * words);
      int at = (int) hash & last;
      while (wider[at] != 0) {
        at = at + 1 & last;
      }
      wider[at] = hash & ~NUMBER | state + 1;
    }
    slots = wider;
  }
}
