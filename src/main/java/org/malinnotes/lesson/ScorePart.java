package org.malinnotes.lesson;

import java.util.OptionalInt;

/**
 * One of the two parts of a score that say how well somebody judged.
 *
 * @param points the sum over the decisions scored, each 0 to 100
 * @param scored at how many decisions there is a score
 * @param left how many decisions are left out: their guess was no guess, or no document offered
 *     bears on their order
 * @param asked at how many decisions of the lesson it is asked for, met or not
 */
public record ScorePart(double points, int scored, int left, int asked) {
  /** The mean over the decisions scored, 0 to 100, rounded; empty if there are none. */
  public OptionalInt mean() {
    return scored == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(points / scored));
  }

  /** How much of the part can be earned at all, 0 to 1. */
  double possible() {
    return asked == 0 ? 0 : (double) (asked - left) / asked;
  }

  /** How much of it was earned, 0 to 1; a decision that was not met has earned nothing. */
  double earned() {
    return asked == 0 ? 0 : points / 100 / asked;
  }
}
