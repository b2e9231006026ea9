package org.malinnotes.check.explore;

import java.util.HashMap;
import java.util.Map;

/** How likely each place is at which lines end, as near as a double tells. */
final class Shares {
  private Shares() {}

  /** The shares by place, over a graph without circles. */
  static Map<Integer, Double> of(StateGraph graph, Sorted sorted) {
    Map<Integer, Double> ends = new HashMap<>();
    if (graph.first() < 0) {
      ends.put(graph.first(), 1.0);
      return ends;
    }
    double[] shares = new double[graph.size()];
    shares[0] = 1;
    for (int state : sorted.states()) {
      double each = shares[state] / graph.orders(state);
      int end = graph.start(state + 1);
      for (int edge = graph.start(state); edge < end; edge++) {
        int to = graph.to(edge);
        if (to >= 0) {
          shares[to] += each;
        } else {
          ends.merge(to, each, Double::sum);
        }
      }
    }
    return ends;
  }
}
