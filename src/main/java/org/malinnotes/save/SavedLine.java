package org.malinnotes.save;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a save: a whole game from its start.
 *
 * @param number its name for the player, from 1 on in the order of beginning
 * @param origin where it parted from an earlier line; null for the first
 * @param events everything from the start, the part shared with the earlier line included
 */
public record SavedLine(int number, @Nullable Origin origin, List<SavedEvent> events) {
  /** The line a rewound one began in, and how many of its events it shares. */
  public record Origin(int line, int events) {}

  /** Whether it holds nothing that the line it came from does not hold. */
  boolean addsNothing() {
    return origin != null && origin.events() == events.size();
  }

  SavedLine with(SavedEvent event) {
    List<SavedEvent> more = new ArrayList<>(events);
    more.add(event);
    return new SavedLine(number, origin, List.copyOf(more));
  }
}
