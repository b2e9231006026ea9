package org.malinnotes.story;

import java.util.List;

/**
 * What an ending gives for one measure.
 *
 * @param value a value of the measure's scale, or for human cost one of {@link #COSTS}
 */
public record Outcome(
    MeasureId measure, Condition when, String value, Basis basis, String text, List<EntryId> cite) {
  /** How human cost is told: never as an invented figure. */
  public static final List<String> COSTS =
      List.of("none-told", "fewer", "as-many", "more", "unknown");
}
