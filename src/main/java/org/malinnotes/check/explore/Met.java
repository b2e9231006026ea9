package org.malinnotes.check.explore;

import java.util.Arrays;

/**
 * At which step each claim was first met. Steps are numbered from 0 by whoever takes them; what is
 * met before the first order is met at {@link #BEGINNING}.
 */
final class Met {
  static final int NEVER = -2;
  static final int BEGINNING = -1;

  private final int[] first;
  private int step = BEGINNING;
  private final boolean[] old;
  private int count;

  /** Nothing met yet of so many claims. */
  Met(int claims) {
    first = new int[claims];
    old = new boolean[claims];
    Arrays.fill(first, NEVER);
  }

  /** Counts what is met from now on as met at this step. */
  void at(int now) {
    step = now;
  }

  /** Notes that a claim is met; a number below 0 is no claim. */
  void see(int claim) {
    if (claim >= 0 && first[claim] == NEVER) {
      first[claim] = step;
      count++;
    }
  }

  /** The step, {@link #BEGINNING} or {@link #NEVER}. */
  int first(int claim) {
    return first[claim];
  }

  /** Whether a claim was met since all that was met was last settled. */
  boolean isNew(int claim) {
    return first[claim] != NEVER && !old[claim];
  }

  /** From now on nothing met so far is new. */
  void settle() {
    for (int claim = 0; claim < first.length; claim++) {
      old[claim] = first[claim] != NEVER;
    }
  }

  /** How many claims are met. */
  int count() {
    return count;
  }
}
