package org.malinnotes.play.plenary;

/** What a screen is for, as far as it matters for what can be typed. */
public enum SlideKind {
  /** Something told or asked, read from the top. */
  TELL,
  /** Something of what was decided. */
  RECORD,
  /** A few words in the middle of the screen. */
  STILL,
  /** The clock stands still. */
  PAUSE,
  /** Nothing at all, for talking. */
  BLANK,
  /** The documents of a decision: their list, or one of them. */
  DOCUMENTS,
  /** Something to think about when all is over. */
  REFLECTION,
  /** A decision's question and options. */
  QUESTION,
  /** The silent guess at what was decided. */
  FORECAST,
  /** The class's vote. */
  VOTE,
  /** Two minutes of argument. */
  ARGUE,
  /** The order is about to be given. */
  ORDER;

  /** Whether a lesson can do without it. */
  boolean isPassable() {
    return this == TELL || this == RECORD || this == STILL || this == DOCUMENTS;
  }

  /** Whether votes may be keyed in. */
  boolean takesVotes() {
    return this == VOTE || this == ARGUE || this == ORDER;
  }

  /** Whether an order may be given: the teacher may do so without a vote. */
  boolean takesOrders() {
    return this == QUESTION || takesForecasts();
  }

  /** Whether forecasts may be keyed in. */
  boolean takesForecasts() {
    return this == FORECAST || takesVotes();
  }
}
