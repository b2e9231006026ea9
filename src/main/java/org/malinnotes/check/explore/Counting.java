package org.malinnotes.check.explore;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts over the graph of states, which is far smaller than the tree of lines.
 *
 * @param lines the number of distinct lines; null where it was not counted, because the exploration
 *     is unfinished or a line can go on for ever
 * @param byEnding of these, how many come to each ending, by its number
 */
record Counting(BigInteger lines, Map<Integer, BigInteger> byEnding) {
  /** Nothing counted. */
  static final Counting NONE = new Counting(null, Map.of());

  /**
   * Counts the lines.
   *
   * @param first the state, or the place of an ending, that every line begins with
   * @param start where each state's edges begin, and where the last one's end
   * @param edges the state or the ending's place to which each open option leads
   */
  static Counting of(int first, Ints start, Ints edges) {
    int states = start.size() - 1;
    if (first < 0) {
      return new Counting(BigInteger.ONE, Map.of(Places.ending(first), BigInteger.ONE));
    }
    int[] into = new int[states];
    for (int i = 0; i < edges.size(); i++) {
      if (edges.get(i) >= 0) {
        into[edges.get(i)]++;
      }
    }
    if (into[first] > 0) {
      return NONE;
    }
    BigInteger[] ways = new BigInteger[states];
    Map<Integer, BigInteger> byEnding = new TreeMap<>();
    ways[first] = BigInteger.ONE;
    int[] ready = new int[states];
    int end = 0;
    ready[end++] = first;
    for (int at = 0; at < end; at++) {
      int state = ready[at];
      for (int i = start.get(state); i < start.get(state + 1); i++) {
        int to = edges.get(i);
        if (to < 0) {
          byEnding.merge(Places.ending(to), ways[state], BigInteger::add);
        } else {
          ways[to] = ways[to] == null ? ways[state] : ways[to].add(ways[state]);
          if (--into[to] == 0) {
            ready[end++] = to;
          }
        }
      }
      ways[state] = null;
    }
    return end < states
        ? NONE
        : new Counting(
            byEnding.values().stream().reduce(BigInteger.ZERO, BigInteger::add), byEnding);
  }
}
