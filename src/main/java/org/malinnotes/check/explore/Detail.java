package org.malinnotes.check.explore;

/** How much is worked out of a walked graph. */
public enum Detail {
  /** Numbers of lines, and how likely endings are as near as a double tells. */
  COUNTS,
  /** Exact chances, scores and ranges too, which take about as long again as the walk. */
  FIGURES
}
