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

  /** What was met first in the step under way. */
  private final int[] fresh;

  private int freshCount;
  private final boolean[] old;
  private int count;

  /** Nothing met yet of so many claims. */
  Met(int claims) {
    first = new int[claims];
    old = new boolean[claims];
    fresh = new int[claims];
    Arrays.fill(first, NEVER);
  }

  /** Counts what is met from now on as met at this step. */
  void at(int now) {
    step = now;
    freshCount = 0;
  }

  /** Notes that a claim is met; a number below 0 is no claim. */
  void see(int claim) {
    if (claim >= 0 && first[claim] == NEVER) {
      first[claim] = step;
      fresh[freshCount++] = claim;
      count++;
    }
  }

  /** Forgets what was met first in the step under way, but for one claim. */
  void undo(int kept) {
    for (int i = 0; i < freshCount; i++) {
      if (fresh[i] != kept) {
        forget(fresh[i]);
      }
    }
    freshCount = 0;
  }

  /** Forgets what was met first at a step or later. */
  void forgetFrom(int later) {
    for (int claim = 0; claim < first.length; claim++) {
      if (first[claim] >= later) {
        forget(claim);
      }
    }
  }

  private void forget(int claim) {
    first[claim] = NEVER;
    count--;
  }

  /** Whether a claim was met before the step under way, so that it stays so. */
  boolean isSure(int claim) {
    return first[claim] != NEVER && (old[claim] || first[claim] != step);
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
