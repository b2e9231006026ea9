package org.malinnotes.check.explore;

/**
 * The states that an exploration met, numbered in the order of their meeting, and where each open
 * order leads from them: to a state, or to the place of an ending or a fault.
 */
final class StateGraph {
  private final StateTable states;
  private final Ints starts = new Ints();
  private final Ints edges = new Ints();
  private int first = Places.EXIT;

  StateGraph(int words) {
    states = new StateTable(words);
    starts.add(0);
  }

  StateTable states() {
    return states;
  }

  int size() {
    return states.size();
  }

  /** How many states have been gone on from. */
  int expanded() {
    return starts.size() - 1;
  }

  /** The state, or the place, that every line begins with. */
  int first() {
    return first;
  }

  void begin(int place) {
    first = place;
  }

  /** Adds where an order of the next state leads. */
  void lead(int to) {
    edges.add(to);
  }

  /** Ends the orders of the next state. */
  void next() {
    starts.add(edges.size());
  }

  /** Forgets the edges of a state of which not all were added. */
  void cut() {
    edges.cut(starts.get(expanded()));
  }

  int edges() {
    return edges.size();
  }

  /** Where an edge leads. */
  int to(int edge) {
    return edges.get(edge);
  }

  /** The first edge of a state, which are those up to the first of the next. */
  int start(int state) {
    return starts.get(state);
  }

  /** How many orders are open in a state. */
  int orders(int state) {
    return starts.get(state + 1) - starts.get(state);
  }

  /** The state that an edge leads from. */
  int from(int edge) {
    int low = 0;
    int high = starts.size() - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) <= edge) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
