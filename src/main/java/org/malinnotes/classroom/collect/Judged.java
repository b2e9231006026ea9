package org.malinnotes.classroom.collect;

import java.util.List;
import java.util.Optional;

/** What came of looking at one file by itself. */
record Judged(Optional<Kept> kept, List<Finding> findings) {
  static Judged out(Finding why) {
    return new Judged(Optional.empty(), List.of(why));
  }
}
