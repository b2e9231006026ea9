package org.malinnotes.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.malinnotes.save.SaveFile;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;
import org.malinnotes.text.Nearest;

/** The part of a story that the command line asks for by {@code --chapter} and {@code --seat}. */
final class Wanted {
  private Wanted() {}

  /** The chapter of this id or number, if one was asked for. */
  static Optional<Chapter> chapter(Story story, Given given) {
    return given.text("--chapter").map(word -> chapter(story, word));
  }

  /**
   * The chapter of this id or number.
   *
   * @throws ComplaintException if there is none, naming the nearest
   */
  static Chapter chapter(Story story, String word) {
    return story.chapters().stream()
        .filter(chapter -> Integer.toString(chapter.number()).equals(word))
        .findFirst()
        .orElseGet(() -> find("chapter", word, story.chapters(), one -> one.id().value()));
  }

  /** The chair of this id, if one was asked for; all chairs together are none. */
  static Optional<Seat> seat(Story story, Given given) {
    boolean together = story.seats().size() > 1;
    return given
        .text("--seat")
        .filter(word -> !(together && word.equalsIgnoreCase(SaveFile.BOTH)))
        .map(word -> find("chair", word, story.seats(), seat -> seat.id().value()));
  }

  private static <T> T find(String what, String word, List<T> all, Function<T, String> id) {
    return all.stream()
        .filter(one -> id.apply(one).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> missing(what, word, all.stream().map(id).toList()));
  }

  private static ComplaintException missing(String what, String word, List<String> ids) {
    return new ComplaintException(
        "There is no "
            + what
            + " "
            + Shown.of(word)
            + "."
            + near(word, ids)
            + " There is: "
            + ids.stream().map(Shown::of).collect(Collectors.joining(", "))
            + ".",
        Exit.USAGE);
  }

  /** A sentence that asks whether the nearest of some names was meant; empty if none is near. */
  static String near(String word, List<String> names) {
    return Nearest.to(word, names).map(it -> " Did you mean " + Shown.of(it) + "?").orElse("");
  }
}
