package org.malinnotes.check.explore;

/**
 * The states of a graph in an order in which every order leads on to a later one.
 *
 * @param states the states by their place in it
 * @param count how many could be so sorted; fewer than all if orders lead round in a circle
 */
record Sorted(int[] states, int count) {
  static Sorted of(StateGraph graph) {
    int size = graph.size();
    int[] into = new int[size];
    for (int edge = 0; edge < graph.edges(); edge++) {
      int to = graph.to(edge);
      if (to >= 0) {
        into[to]++;
      }
    }
    int[] sorted = new int[size];
    int[] depth = new int[size];
    int count = 0;
    if (size > 0 && into[0] == 0) {
      sorted[count++] = 0;
    }
    for (int at = 0; at < count; at++) {
      int end = graph.start(sorted[at] + 1);
      for (int edge = graph.start(sorted[at]); edge < end; edge++) {
        int to = graph.to(edge);
        if (to >= 0 && --into[to] == 0) {
          depth[to] = depth[sorted[at]] + 1;
          sorted[count++] = to;
        }
      }
    }
    return new Sorted(count == size ? byDepth(depth) : sorted, count);
  }

  /**
   * The states by the most orders that lead to each, and among those of as many by their numbers,
   * as they stand in memory. The last order to make a state ready comes from the deepest.
   */
  private static int[] byDepth(int[] depth) {
    int[] start = new int[depth.length + 2];
    for (int its : depth) {
      start[its + 1]++;
    }
    for (int i = 1; i < start.length; i++) {
      start[i] += start[i - 1];
    }
    int[] sorted = new int[depth.length];
    for (int state = 0; state < depth.length; state++) {
      sorted[start[depth[state]]++] = state;
    }
    return sorted;
  }

  /** Whether orders lead round in no circle. */
  boolean isWhole() {
    return count == states.length;
  }
}
