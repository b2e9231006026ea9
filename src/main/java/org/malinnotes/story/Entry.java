package org.malinnotes.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record: a quotation from the source.
 *
 * @param quote verbatim, without outer marks
 * @param pages the printed page, or the two it runs over
 * @param note the source's footnote, or null
 * @param about the date it speaks of
 * @param said how the words were said, where not on that date, such as: in his memoirs
 * @param primary the document behind it, as the source names it
 */
public record Entry(
    EntryId id,
    String quote,
    List<Integer> pages,
    @Nullable Integer note,
    Kind kind,
    @Nullable String speaker,
    @Nullable String to,
    Moment about,
    @Nullable String said,
    @Nullable String primary) {
  /** Whose words an entry holds. */
  public enum Kind {
    /** Words of an actor or a document of the time. */
    WORDS("words"),
    /** The historian's sentence with such words in it. */
    EMBEDDED("embedded"),
    /** The historian's own; never shown as anybody's speech. */
    NARRATION("narration");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word used in the files. */
    public String word() {
      return word;
    }
  }
}
