package org.malinnotes.report.classroom;

/** What becomes of the half pages on each pupil. */
public enum Sheets {
  /** They unfold on a screen, and are left out everywhere else. */
  FOLDED,
  /** They follow the report, two to a page. */
  PRINTED
}
