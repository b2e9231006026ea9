package org.malinnotes.cli;

/** The gradebooks that grades can be written for. */
enum GradesFormat {
  /** A file for Moodle's import of grades. */
  MOODLE,
  /** A gradebook exported from Canvas, with one column filled. */
  CANVAS
}
