package org.malinnotes.lesson;

/** What a lesson waits for. */
public enum Stage {
  /** An answer at one of the decisions that count: the game's phase says which. */
  ROUND,
  /** An order at a decision that does not count, on a line that has left the record. */
  ASIDE,
  /** Nothing: the last decision is over. */
  OVER
}
