package org.malinnotes.check.explore;

import java.util.BitSet;

/**
 * Which states of a graph lead to each other. Those that do share a number; a state from which no
 * way leads back has one of its own. Found in one search in depth, after D. J. Pearce, "A
 * space-efficient algorithm for finding strongly connected components" (2016).
 */
final class Components {
  private final StateGraph graph;

  /** 0 for a state not come to; while it is open its rank; then the number of its component. */
  private final int[] number;

  /** For each state on the way down the next of its edges. */
  private final int[] next;

  /** States on the way down from the front; states whose component is still open from the back. */
  private final int[] stacks;

  /** The states from which a way leads to one further up. */
  private final BitSet leadsUp = new BitSet();

  private int down;
  private int waiting;
  private int rank = 1;
  private int component;

  private Components(StateGraph graph) {
    this.graph = graph;
    int size = graph.size();
    this.number = new int[size];
    this.next = new int[size];
    this.stacks = new int[size];
    this.waiting = size;
    this.component = size;
  }

  static Components of(StateGraph graph) {
    Components components = new Components(graph);
    for (int state = 0; state < graph.size(); state++) {
      if (components.number[state] == 0) {
        components.search(state);
      }
    }
    return components;
  }

  /** The number of a state's component, from 1 to the number of states. */
  int of(int state) {
    return number[state];
  }

  private void search(int first) {
    enter(first);
    while (down > 0) {
      int state = stacks[down - 1];
      if (next[state] == graph.start(state + 1)) {
        down--;
        leave(state);
        continue;
      }
      int to = graph.to(next[state]);
      if (to >= 0 && number[to] == 0) {
        // The edge is looked at again on the way up, when it is known how far up this one leads.
        enter(to);
        continue;
      }
      next[state]++;
      if (to >= 0 && number[to] < number[state]) {
        number[state] = number[to];
        leadsUp.set(state);
      }
    }
  }

  private void enter(int state) {
    number[state] = rank++;
    next[state] = graph.start(state);
    stacks[down++] = state;
  }

  /** Closes the component of a state of which no way leads up; any other waits for such a one. */
  private void leave(int state) {
    if (leadsUp.get(state)) {
      stacks[--waiting] = state;
      return;
    }
    rank--;
    while (waiting < stacks.length && number[state] <= number[stacks[waiting]]) {
      number[stacks[waiting++]] = component;
      rank--;
    }
    number[state] = component--;
  }
}
