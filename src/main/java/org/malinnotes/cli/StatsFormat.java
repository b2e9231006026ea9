package org.malinnotes.cli;

/** How figures can be written. */
enum StatsFormat {
  /** For a reader. */
  TEXT,
  /** For other programs. */
  JSON
}
