package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.OptionFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.report.Words;

/** Turns of phrase of the report. */
final class Saying {
  private static final int BRIEF = 64;

  /** About a line and a half of paper. */
  private static final int MOST_LETTERS = 160;

  private Saying() {}

  /** A count in words, such as: one pupil, 14 pupils. */
  static String pupils(int count) {
    return Words.count(count, "pupil");
  }

  /** A count in words up to twelve, in figures beyond; capital at the start of a sentence. */
  static String capital(int count) {
    return Words.capital(Counting.word(count));
  }

  /** How many of how many; all and none in words. */
  static String of(int count, int all) {
    if (count == all && all > 1) {
      return all == 2 ? "both" : "all " + Counting.word(all);
    }
    return Counting.word(count) + " of " + Counting.word(all);
  }

  /** An option by its letter and the first words of its label, as CommonMark. */
  static String option(OptionFigures option) {
    return "**" + option.letter() + "** (" + brief(option.option().label()) + ")";
  }

  /** Some options by their letters and first words, as CommonMark. */
  static String options(RoundFigures round, List<Integer> places, String last) {
    return list(places.stream().map(place -> option(round.options().get(place))).toList(), last);
  }

  /** A list such as: A, B and C. */
  static String list(List<String> all, String last) {
    int end = all.size() - 1;
    return end < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, end)) + " " + last + " " + all.get(end);
  }

  /** A decision by its number and the scene's title, as CommonMark. */
  static String decision(RoundFigures round) {
    return "decision " + round.number() + " (" + round.scene().title() + ")";
  }

  /** The names, as CommonMark; of many the first and how many more. */
  static String names(List<String> names) {
    return names(names, MOST_LETTERS);
  }

  /**
   * The first names, as CommonMark, and how many more.
   *
   * @param letters how many all those named may have together; one is always named
   */
  static String names(List<String> names, int letters) {
    List<String> named = new ArrayList<>();
    int left = letters;
    for (String name : names) {
      String safe = Foreign.name(name);
      left -= safe.length();
      if (left < 0 && !named.isEmpty()) {
        return String.join(", ", named) + " and " + (names.size() - named.size()) + " more";
      }
      named.add(Foreign.markdown(safe));
    }
    return Words.list(named);
  }

  /** The first words of a label, without its full stop. */
  static String brief(String label) {
    String whole = label.replaceFirst("[.]$", "");
    if (whole.length() <= BRIEF) {
      return whole;
    }
    int end = whole.lastIndexOf(' ', BRIEF);
    return whole.substring(0, end < 1 ? BRIEF : end).replaceFirst("[,;:]$", "") + " …";
  }

  /** How often in ten, such as: seven times in ten. */
  static String inTen(double share) {
    int tenths = (int) Math.round(10 * share);
    return switch (tenths) {
      case 0 -> "hardly ever";
      case 1 -> "once in ten times";
      case 10 -> "nearly always";
      default -> Counting.word(tenths) + " times in ten";
    };
  }
}
