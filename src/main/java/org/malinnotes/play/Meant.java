package org.malinnotes.play;

import java.util.Optional;
import org.malinnotes.engine.Event;

/**
 * What a typed answer comes to.
 *
 * @param event what is done; empty if it cannot be
 * @param why a word about why not; empty if it can
 */
record Meant(Optional<Event> event, String why) {
  static Meant to(Event event) {
    return new Meant(Optional.of(event), "");
  }

  static Meant nothing(String why) {
    return new Meant(Optional.empty(), why);
  }
}
