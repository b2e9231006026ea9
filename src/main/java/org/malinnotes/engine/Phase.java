package org.malinnotes.engine;

/** What the engine waits for. */
public enum Phase {
  /** An order. */
  ORDER,
  /** The documents the order rests on. */
  EVIDENCE,
  /** A guess at what was decided. */
  FORECAST,
  /** Nothing: an ending has been reached. */
  ENDED
}
