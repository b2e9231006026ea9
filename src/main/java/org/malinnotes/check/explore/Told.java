package org.malinnotes.check.explore;

/**
 * For each edge of a graph two numbers that stand for what its order leads to being told: two that
 * differ in it share their number with a chance of one in four billion.
 */
final class Told {
  private static final int BITS = 14;
  private static final int ONES = (1 << BITS) - 1;

  private final int[][] after;
  private final int[][] own;

  /** Nothing told yet, for so many edges. */
  Told(int edges) {
    after = new int[(edges >>> BITS) + 1][];
    own = new int[after.length][];
  }

  /**
   * Notes what an order leads to.
   *
   * @param its what its own text tells; 0 for nothing that varies
   */
  void set(int edge, long told, long its) {
    put(after, edge, fold(told));
    put(own, edge, fold(its));
  }

  /** What is told after the order's own text. */
  int after(int edge) {
    return get(after, edge);
  }

  /** What the order's own text tells. */
  int own(int edge) {
    return get(own, edge);
  }

  private static void put(int[][] blocks, int edge, int value) {
    int[] block = blocks[edge >>> BITS];
    if (block == null && value != 0) {
      block = new int[1 << BITS];
      blocks[edge >>> BITS] = block;
    }
    if (block != null) {
      block[edge & ONES] = value;
    }
  }

  private static int fold(long told) {
    return (int) (told ^ told >>> 32);
  }

  private static int get(int[][] blocks, int edge) {
    int[] block = blocks[edge >>> BITS];
    return block == null ? 0 : block[edge & ONES];
  }
}
