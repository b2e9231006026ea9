package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.play.Seating;
import org.malinnotes.save.SaveFile;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** Finds chairs and chapters by the words of the command line. */
final class Chairs {
  private Chairs() {}

  /**
   * The game that the words ask for: the chapter of this id or number alone, or all from the first.
   */
  static Seating seating(Story story, Optional<String> wanted) {
    return new Seating(
        story,
        wanted.map(word -> Wanted.chapter(story, word)).orElse(story.chapters().get(0)),
        wanted.isPresent());
  }

  /** The chairs that a word means: one by its id, or every chair for {@code both}. */
  static List<SeatId> held(Seating seating, String wanted) {
    String word = wanted.toLowerCase(Locale.ROOT);
    if (word.equals(SaveFile.BOTH) && seating.together()) {
      return seating.everyone();
    }
    return seating.single().stream()
        .map(Seat::id)
        .filter(seat -> seat.value().equals(word))
        .findFirst()
        .map(List::of)
        .orElseThrow(() -> missing(seating, wanted));
  }

  private static ComplaintException missing(Seating seating, String wanted) {
    List<String> ids = seating.single().stream().map(seat -> seat.id().value()).toList();
    List<String> words = new ArrayList<>(ids);
    if (seating.together()) {
      words.add(SaveFile.BOTH);
    }
    return new ComplaintException(
        "There is no chair "
            + Shown.of(wanted)
            + (seating.alone() ? " to play this chapter from." : ".")
            + Wanted.near(wanted, words)
            + " Choose "
            + String.join(", ", ids)
            + (seating.together() ? " or both." : "."),
        Exit.USAGE);
  }

  /**
   * The chairs of a game that can be played in one way alone.
   *
   * @param why says what needs them to be known
   * @throws ComplaintException if a choice must be made
   */
  static List<SeatId> only(Seating seating, String why) {
    if (seating.holdings().size() == 1) {
      return all(seating);
    }
    throw new ComplaintException(
        why
            + ". Choose its chair with --seat: "
            + seating.holdings().stream().map(Chairs::word).collect(Collectors.joining(", "))
            + ".",
        Exit.USAGE);
  }

  /** All chairs together, or else the one that the game can be played from. */
  static List<SeatId> all(Seating seating) {
    List<List<SeatId>> holdings = seating.holdings();
    return holdings.isEmpty() ? List.of() : holdings.get(holdings.size() - 1);
  }

  /** The word for some chairs. */
  static String word(List<SeatId> held) {
    return held.size() == 1 ? held.get(0).value() : SaveFile.BOTH;
  }
}
