package org.malinnotes.check.explore;

/** For each edge of a graph two numbers that stand for what its order leads to being told. */
final class Told {
  private static final int BITS = 14;
  private static final int ONES = (1 << BITS) - 1;

  private final long[][] after;
  private final long[][] own;

  /** Nothing told yet, for so many edges. */
  Told(int edges) {
    after = new long[(edges >>> BITS) + 1][];
    own = new long[after.length][];
  }

  /**
   * Notes what an order leads to.
   *
   * @param its what its own text tells; 0 for nothing that varies
   */
  void set(int edge, long told, long its) {
    put(after, edge, told);
    put(own, edge, its);
  }

  /** What is told after the order's own text. */
  long after(int edge) {
    return get(after, edge);
  }

  /** What the order's own text tells. */
  long own(int edge) {
    return get(own, edge);
  }

  private static void put(long[][] blocks, int edge, long value) {
    long[] block = blocks[edge >>> BITS];
    if (block == null && value != 0) {
      block = new long[1 << BITS];
      blocks[edge >>> BITS] = block;
    }
    if (block != null) {
      block[edge & ONES] = value;
    }
  }

  private static long get(long[][] blocks, int edge) {
    long[] block = blocks[edge >>> BITS];
    return block == null ? 0 : block[edge & ONES];
  }
}
