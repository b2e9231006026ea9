package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * States met, each once, numbered in the order of their meeting. A state is a scene and a row of
 * longs; they stand one after the other in blocks, so that growing copies none of them, and are
 * found by open addressing.
 */
final class StateTable {
  /** The states of a block. */
  private static final int BLOCK = 1 << 14;

  private final int stride;
  private final List<long[]> blocks = new ArrayList<>();
  private int[] slots;
  private int size;

  StateTable(int words) {
    stride = words + 1;
    slots = new int[4096];
    Arrays.fill(slots, -1);
  }

  int size() {
    return size;
  }

  int scene(int state) {
    return (int) blocks.get(state / BLOCK)[state % BLOCK * stride];
  }

  void read(int state, long[] into) {
    long[] block = blocks.get(state / BLOCK);
    System.arraycopy(block, state % BLOCK * stride + 1, into, 0, stride - 1);
  }

  /** The number of a state; one not met before gets the next, which is then the size less one. */
  int number(int scene, long[] state, long[] mask) {
    int at = hash(scene, state, mask) & slots.length - 1;
    while (slots[at] >= 0) {
      if (same(slots[at], scene, state, mask)) {
        return slots[at];
      }
      at = at + 1 & slots.length - 1;
    }
    slots[at] = size;
    append(scene, state, mask);
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void append(int scene, long[] state, long[] mask) {
    if (size % BLOCK == 0) {
      blocks.add(new long[BLOCK * stride]);
    }
    long[] block = blocks.get(size / BLOCK);
    int from = size % BLOCK * stride;
    block[from] = scene;
    for (int i = 0; i < stride - 1; i++) {
      block[from + 1 + i] = state[i] & mask[i];
    }
    size++;
  }

  private boolean same(int known, int scene, long[] state, long[] mask) {
    long[] block = blocks.get(known / BLOCK);
    int from = known % BLOCK * stride;
    if (block[from] != scene) {
      return false;
    }
    for (int i = 0; i < stride - 1; i++) {
      if (block[from + 1 + i] != (state[i] & mask[i])) {
        return false;
      }
    }
    return true;
  }

  private static int hash(int scene, long[] state, long[] mask) {
    long hash = scene * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < state.length; i++) {
      hash = mix(hash ^ state[i] & mask[i]);
    }
    return (int) (hash ^ hash >>> 32);
  }

  private static long mix(long value) {
    long mixed = (value ^ value >>> 32) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 29;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, -1);
    long[] state = new long[stride - 1];
    long[] all = new long[stride - 1];
    Arrays.fill(all, -1);
    for (int i = 0; i < size; i++) {
      read(i, state);
      int at = hash(scene(i), state, all) & slots.length - 1;
      while (slots[at] >= 0) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = i;
    }
  }
}
