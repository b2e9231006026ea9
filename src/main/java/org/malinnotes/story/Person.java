package org.malinnotes.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in the story.
 *
 * @param notes who he is, by date; the latest not after the scene's date is shown
 * @param fate what became of him, shown in the debrief alone
 */
public record Person(
    PersonId id, String name, List<String> aliases, List<Note> notes, @Nullable String fate) {
  /** What can be said of a person from a date on. */
  public record Note(Moment from, String text) {}

  /** The latest note not after the moment. */
  public Optional<Note> noteAt(Moment moment) {
    Optional<Note> latest = Optional.empty();
    for (Note note : notes) {
      if (!note.from().isAfter(moment)
          && latest.map(before -> !before.from().isAfter(note.from())).orElse(true)) {
        latest = Optional.of(note);
      }
    }
    return latest;
  }
}
