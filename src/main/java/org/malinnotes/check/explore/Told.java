package org.malinnotes.check.explore;

import java.util.Arrays;

/**
 * For each edge of a graph two numbers that stand for what its order leads to being told: two that
 * differ in it share their number with a chance of one in four billion.
 */
final class Told {
  private static final int BITS = 14;
  private static final int ONES = (1 << BITS) - 1;

  private int[][] after = new int[16][];
  private int[][] own = new int[16][];

  /**
   * Notes what an order leads to.
   *
   * @param its what its own text tells; 0 for nothing that varies
   */
  void set(int edge, long told, long its) {
    after = put(after, edge, fold(told));
    own = put(own, edge, fold(its));
  }

  /** What is told after the order's own text. */
  int after(int edge) {
    return get(after, edge);
  }

  /** What the order's own text tells. */
  int own(int edge) {
    return get(own, edge);
  }

  private static int[][] put(int[][] blocks, int edge, int value) {
    if (value == 0) {
      return blocks;
    }
    int at = edge >>> BITS;
    int[][] all =
        at < blocks.length ? blocks : Arrays.copyOf(blocks, Math.max(2 * blocks.length, at + 1));
    if (all[at] == null) {
      all[at] = new int[1 << BITS];
    }
    all[at][edge & ONES] = value;
    return all;
  }

  private static int fold(long told) {
    return (int) (told ^ told >>> 32);
  }

  private static int get(int[][] blocks, int edge) {
    int at = edge >>> BITS;
    int[] block = at < blocks.length ? blocks[at] : null;
    return block == null ? 0 : block[edge & ONES];
  }
}
