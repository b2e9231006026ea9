package org.malinnotes.workbench.graph;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Option;

/**
 * A way before it is known how it stands to the record.
 *
 * @param option the order it belongs to; null where none is given
 */
public record RawLink(String from, String to, @Nullable Option option) {
  String label() {
    return option == null ? "" : option.label();
  }

  /** Whether it was decided, or nothing was to decide. */
  boolean asDone() {
    return option == null || option.isDecided();
  }

  /** The departure that the order declares, if any. */
  Departure.@Nullable Kind departure() {
    return option == null || option.departure() == null ? null : option.departure().kind();
  }
}
