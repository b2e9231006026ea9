package org.malinnotes.check.explore;

import org.malinnotes.story.Condition;

/**
 * Whether an exploration follows the conditions that only tell and lead nowhere: those before
 * paragraphs and outcomes. Following them keeps more states apart. What they lead to does not hang
 * on them, so that without any the lines can be counted all the same.
 */
enum Goals {
  /** Every condition is followed. */
  ALL,
  /** No condition that only tells is followed. */
  NONE;

  /** Whether a condition that only tells is followed. */
  boolean follow(Condition condition) {
    return this == ALL || condition == Condition.ALWAYS;
  }
}
