package org.malinnotes.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.save.SaveFile;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** Finds chairs and chapters by the words of the command line. */
final class Chairs {
  private Chairs() {}

  /** The chapter of this id or number; the first of the story if none was named. */
  static Chapter chapter(Story story, Optional<String> wanted) {
    if (wanted.isEmpty()) {
      return story.chapters().get(0);
    }
    String word = wanted.get().toLowerCase(Locale.ROOT);
    return story.chapters().stream()
        .filter(
            chapter ->
                chapter.id().value().equals(word)
                    || Integer.toString(chapter.number()).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ComplaintException(
                    "There is no chapter "
                        + Shown.of(wanted.get())
                        + ". There is: "
                        + story.chapters().stream()
                            .map(one -> one.id().value())
                            .collect(Collectors.joining(", "))
                        + ".",
                    Exit.USAGE));
  }

  /** The chairs that a word means: one by its id, or all of the chapter's for {@code both}. */
  static List<SeatId> held(Story story, Chapter chapter, String wanted) {
    String word = wanted.toLowerCase(Locale.ROOT);
    List<SeatId> all = all(story, chapter);
    if (word.equals(SaveFile.BOTH) && all.size() > 1) {
      return all;
    }
    return all.stream()
        .filter(seat -> seat.value().equals(word))
        .findFirst()
        .map(List::of)
        .orElseThrow(
            () ->
                new ComplaintException(
                    "There is no chair "
                        + Shown.of(wanted)
                        + ". Choose "
                        + all.stream().map(SeatId::value).collect(Collectors.joining(", "))
                        + (all.size() > 1 ? " or both." : "."),
                    Exit.USAGE));
  }

  /** Every chair the chapter can be played from. */
  static List<SeatId> all(Story story, Chapter chapter) {
    return story.seats().stream()
        .map(seat -> seat.id())
        .filter(seat -> chapter.start(seat).isPresent())
        .toList();
  }

  /** The word for some chairs. */
  static String word(List<SeatId> held) {
    return held.size() == 1 ? held.get(0).value() : SaveFile.BOTH;
  }
}
