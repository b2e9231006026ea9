package org.malinnotes.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outcome ledger.
 *
 * @param cost human cost: stands first, has no scale and no closeness
 * @param scale the values in order; empty for human cost
 * @param record what happened; its value is null for human cost
 */
public record Measure(
    MeasureId id, String title, String question, boolean cost, List<Level> scale, Fact record) {
  /** One value of an ordinal scale. */
  public record Level(String id, String label) {}

  /** What happened, in one sentence with its evidence. */
  public record Fact(@Nullable String value, String text, List<EntryId> cite) {}

  /** The place of a value on the scale, 0 to the scale's size less one, or -1. */
  public int rank(String value) {
    for (int i = 0; i < scale.size(); i++) {
      if (scale.get(i).id().equals(value)) {
        return i;
      }
    }
    return -1;
  }
}
