package org.malinnotes.lesson.figures;

import org.malinnotes.story.Departure;
import org.malinnotes.story.Option;

/** How an order stands to the record. */
public enum Way {
  /** As was decided. */
  AS_DECIDED,
  /** Otherwise, but the record's scenes went on. */
  OTHERWISE,
  /** Off the record's scenes. */
  LEFT;

  /** The way of an option. */
  public static Way of(Option option) {
    Departure departure = option.departure();
    if (option.isDecided()) {
      return AS_DECIDED;
    }
    return departure != null && departure.leavesRecord() ? LEFT : OTHERWISE;
  }
}
