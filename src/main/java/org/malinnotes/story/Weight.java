package org.malinnotes.story;

/** How much room a decision takes. */
public enum Weight {
  /** Documents and a full reveal. */
  MAJOR,
  /** Three options and a reveal of a paragraph. */
  MINOR
}
