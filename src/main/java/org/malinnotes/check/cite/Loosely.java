package org.malinnotes.check.cite;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words across the hyphens of line ends and the marks of notes. */
final class Loosely {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String BETWEEN = "[" + RAISED + Normal.SOFT + "]*";

  /** A mark, raised or as a plain number behind a punctuation mark. */
  private static final Pattern MARK =
      Pattern.compile(
          "[.,;:'\")\\]]*(?:([" + RAISED + "]{1,4})|(?<=[.,;:'\")])([0-9]{1,4})(?=\\s|$))");

  private Loosely() {}

  /** The words, whatever hyphens a copy's lines put into them. */
  static Pattern pattern(String normal) {
    StringBuilder pattern = new StringBuilder();
    normal
        .codePoints()
        .forEach(
            point -> {
              String letter = Character.toString(point);
              pattern.append(pattern.isEmpty() ? "" : BETWEEN);
              pattern.append(point == '-' ? "[-" + Normal.SOFT + "]" : Pattern.quote(letter));
            });
    return Pattern.compile(pattern.toString());
  }

  /** The note marks right behind the words in a text that has kept them. */
  static Set<Integer> marksBehind(String normal, String text) {
    Set<Integer> marks = new LinkedHashSet<>();
    Matcher place = pattern(normal).matcher(text);
    Matcher mark = MARK.matcher(text);
    while (place.find()) {
      if (mark.region(place.end(), text.length()).lookingAt()) {
        marks.add(number(mark.group(1) == null ? mark.group(2) : mark.group(1)));
      }
    }
    return marks;
  }

  private static int number(String digits) {
    int number = 0;
    for (char c : digits.toCharArray()) {
      int raised = RAISED.indexOf(c);
      number = 10 * number + (raised >= 0 ? raised : c - '0');
    }
    return number;
  }
}
