package org.malinnotes.check.explore;

import java.util.Arrays;

/**
 * Places for what is kept of some states of a graph for a while. A place that a state gives back is
 * taken by another, so that there are never more than are needed at once.
 */
final class Slots {
  /** For each state its place and one; 0 if it has none. */
  private final int[] of;

  private int[] free = new int[64];
  private int freed;
  private int next;

  /** No places taken, for so many states. */
  Slots(int states) {
    of = new int[states];
  }

  /** The place of a state; -1 if it has none. */
  int at(int state) {
    return of[state] - 1;
  }

  /** Gives a state that has none a place. */
  int take(int state) {
    int slot = freed > 0 ? free[--freed] : next++;
    of[state] = slot + 1;
    return slot;
  }

  /** Takes the place of a state back. */
  void give(int state) {
    if (freed == free.length) {
      free = Arrays.copyOf(free, 2 * freed);
    }
    free[freed++] = of[state] - 1;
    of[state] = 0;
  }
}
