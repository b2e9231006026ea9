package org.malinnotes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Standing;
import org.malinnotes.story.Story;

/** Tells the comparison with the record in words, which come before the number. */
public final class Counting {
  private static final List<String> NUMBERS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Counting() {}

  /** A count in words up to twelve, in figures beyond. */
  public static String word(long count) {
    return count < NUMBERS.size() ? NUMBERS.get((int) count) : Long.toString(count);
  }

  /** One or two sentences, such as: two as decided, one yours alone; you left the record on … */
  public static String sentence(Story story, GameState state) {
    RecordScore score = RecordScore.of(story, state);
    List<String> parts = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      long count = score.count(standing);
      if (count > 0) {
        parts.add(word(count) + " " + phrase(standing));
      }
    }
    String counted =
        parts.isEmpty() ? "No order of yours meets the record yet" : String.join(", ", parts);
    String whole = capital(counted) + left(story, state).map(where -> "; " + where).orElse("");
    // An order quoted at the end may bring its own full stop.
    return whole.endsWith(".") ? whole : whole + ".";
  }

  /** The first order of the line, in any chair, that left the record's scenes. */
  public static Optional<Taken> departure(Story story, GameState state) {
    return state.line().stream().filter(taken -> departs(story, taken)).findFirst();
  }

  private static Optional<String> left(Story story, GameState state) {
    return departure(story, state)
        .map(
            taken -> {
              Scene scene = story.scene(taken.scene());
              String who =
                  taken.byPlayer() ? "you left" : story.seat(scene.seat()).name() + " left";
              return who
                  + " the record on "
                  + scene.date().inWords()
                  + ", with the order: "
                  + option(story, taken).label().replaceFirst("[.]$", "");
            });
  }

  private static boolean departs(Story story, Taken taken) {
    Option option = option(story, taken);
    return option.departure() != null && option.departure().leavesRecord();
  }

  private static Option option(Story story, Taken taken) {
    return Engine.decision(story.scene(taken.scene())).option(taken.option()).orElseThrow();
  }

  private static String phrase(Standing standing) {
    return switch (standing) {
      case DECIDED -> "as decided";
      case CONSIDERED -> "considered by the leadership";
      case VOICED -> "urged by somebody on the record";
      case CONJECTURE -> "yours alone";
    };
  }

  /** The same with a capital first letter; not for an empty text. */
  public static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
