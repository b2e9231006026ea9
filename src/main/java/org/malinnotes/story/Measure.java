package org.malinnotes.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outcome ledger.
 *
 * @param cost human cost: stands first, has no scale and no closeness
 * @param scale the values in order; empty for human cost
 * @param from endings dated earlier need not give it; null for every ending
 * @param facts what had happened by each date, in that order; at least one
 */
public record Measure(
    MeasureId id,
    String title,
    String question,
    boolean cost,
    List<Level> scale,
    @Nullable Moment from,
    List<Fact> facts) {
  /** One value of an ordinal scale. */
  public record Level(String id, String label) {}

  /**
   * What had happened, in one sentence with its evidence.
   *
   * @param from true from this date on; null from the beginning
   * @param value a value of the scale; null for human cost
   */
  public record Fact(
      @Nullable Moment from, @Nullable String value, String text, List<EntryId> cite) {}

  /** Whether an ending of this date must give the measure. */
  public boolean concerns(Moment ending) {
    return from == null || !from.isAfter(ending);
  }

  /** What had happened by a date; the first fact for a date before them all. */
  public Fact factAt(Moment date) {
    Fact latest = facts.get(0);
    for (Fact fact : facts) {
      if (fact.from() != null && !fact.from().isAfter(date)) {
        latest = fact;
      }
    }
    return latest;
  }

  /** The word for a value of the scale, or the value itself where it is none. */
  public String word(String value) {
    int rank = rank(value);
    return rank < 0 ? value : scale.get(rank).label();
  }

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
