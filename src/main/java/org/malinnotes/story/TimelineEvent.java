package org.malinnotes.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of the timeline.
 *
 * @param known when each seat could know of it; null means everybody on the day; a seat that never
 *     could is absent
 */
public record TimelineEvent(
    String id, Moment date, String text, @Nullable Map<SeatId, Moment> known, List<EntryId> cite) {

  /** When the seat could know of it, if ever. */
  public Optional<Moment> knownTo(SeatId seat) {
    return known == null ? Optional.of(date) : Optional.ofNullable(known.get(seat));
  }
}
