package org.malinnotes.workbench.stats;

import org.malinnotes.story.ChapterId;

/**
 * Where something is counted.
 *
 * @param seat the place of the chair among the story's, from 0; -1 for what has no chair
 */
record Place(ChapterId chapter, int seat) {
  /** What belongs to no chair. */
  static final int NO_SEAT = -1;

  /** What belongs to no chapter: the timeline, the measures, an ending nothing leads to. */
  static final Place NOWHERE = new Place(new ChapterId(""), NO_SEAT);
}
