package org.malinnotes.check.explore;

/**
 * Where the orders of some states lead, gathered before they are looked up one after the other:
 * what the memory holds of them is then fetched for all of them at once.
 */
final class Batch {
  /** The orders after which a batch is full. */
  private static final int FULL = 128;

  /** Stands for a state, which is in the row. */
  private static final int STATE = 0;

  private final int words;
  private final int most;
  private final long[] rows;
  private final long[] hashes;
  private final long[] touched;
  private final int[] places;
  private final int[] ends;
  private int size;
  private int states;

  /** Takes in all that was fetched, so that fetching it cannot be left out. */
  private long seen;

  /**
   * An empty batch.
   *
   * @param words the longs of a state
   * @param most the most orders of one state
   */
  Batch(int words, int most) {
    this.words = words;
    this.most = Math.max(1, most);
    int room = FULL + this.most;
    rows = new long[room * words];
    hashes = new long[room];
    touched = new long[room];
    places = new int[room];
    ends = new int[room];
  }

  int size() {
    return size;
  }

  /** Whether the orders of one more state fit in. */
  boolean hasRoom() {
    return size < FULL;
  }

  /** Adds an order that leads to a state. */
  void add(long[] row, long hash) {
    System.arraycopy(row, 0, rows, size * words, words);
    hashes[size] = hash;
    places[size++] = STATE;
  }

  /** Adds an order that leads to the place of an ending or a fault. */
  void add(int place) {
    hashes[size] = 0;
    places[size++] = place;
  }

  /** Ends the orders of a state. */
  void next() {
    ends[states++] = size;
  }

  /** Adds all of it to a graph, and is empty again. */
  void flush(StateGraph graph) {
    StateTable table = graph.states();
    for (int i = 0; i < size; i++) {
      touched[i] = table.touch(hashes[i]);
    }
    for (int i = 0; i < size; i++) {
      seen ^= table.touchRow(touched[i], hashes[i]);
    }
    int at = 0;
    for (int state = 0; state < states; state++) {
      for (; at < ends[state]; at++) {
        graph.lead(places[at] == STATE ? table.number(rows, at * words, hashes[at]) : places[at]);
      }
      graph.next();
    }
    size = 0;
    states = 0;
  }
}
