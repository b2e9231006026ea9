package org.malinnotes.workbench.stats;

import java.util.Locale;
import org.malinnotes.diagnostic.Visible;

/** Names and numbers as a reader sees them. */
final class Saying {
  private static final int LONGEST = 80;

  private Saying() {}

  /** Words of the story: nothing hidden in them, not too long. */
  static String name(String words) {
    int length = words.codePointCount(0, words.length());
    int end = length <= LONGEST ? words.length() : words.offsetByCodePoints(0, LONGEST);
    return Visible.of(words.substring(0, end)) + (length <= LONGEST ? "" : "…");
  }

  /** Digits in groups of three. */
  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String count(int number, String what) {
    return number(number) + " " + what + (number == 1 ? "" : "s");
  }

  /** How long so many words take at so many a minute. */
  static String time(int words, int pace) {
    int minutes = Column.minutes(words, pace);
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
