package org.malinnotes.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of the glossary.
 *
 * @param expansion what an abbreviation stands for
 * @param from shown from this date on; null means always
 * @param seats the chairs that can know it; empty means all
 */
public record Term(
    String id,
    String term,
    @Nullable String expansion,
    String text,
    @Nullable Moment from,
    List<SeatId> seats) {
  /** Whether a chair can look it up at a moment. */
  public boolean knownTo(SeatId seat, Moment now) {
    return (from == null || !from.isAfter(now)) && (seats.isEmpty() || seats.contains(seat));
  }
}
