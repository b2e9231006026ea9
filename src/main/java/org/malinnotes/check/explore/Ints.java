package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;

/** A list of ints that grows by blocks, so that growing copies nothing. */
final class Ints {
  private static final int BLOCK = 1 << 16;

  private final List<int[]> blocks = new ArrayList<>();
  private int size;

  void add(int value) {
    if (size % BLOCK == 0) {
      blocks.add(new int[BLOCK]);
    }
    blocks.get(size / BLOCK)[size % BLOCK] = value;
    size = Math.incrementExact(size);
  }

  int get(int index) {
    return blocks.get(index / BLOCK)[index % BLOCK];
  }

  int size() {
    return size;
  }
}
