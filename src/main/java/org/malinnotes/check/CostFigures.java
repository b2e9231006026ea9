package org.malinnotes.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures of people who suffer: any digits, and numbers in words before people. Numbers in words of
 * days, sides or places are none.
 */
final class CostFigures {
  private static final String UNITS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|";
  private static final String TENS =
      "(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty";
  private static final String MANY = "hundred|thousand|dozen";
  private static final String NUMBER = "(?:(?:an?|one) (?:" + MANY + ")|" + UNITS + TENS + ")";
  private static final String MORE =
      "(?:[ -](?:one|and|" + MANY + "|" + UNITS + TENS + "))*(?: \\p{L}+)?";
  private static final String PEOPLE =
      "people|persons|men|women|children|boys|girls|soldiers|workers|students|civilians|prisoners"
          + "|protesters|insurgents|victims|souls|lives|dead|deaths|wounded|killed|die|died|drown"
          + "|drowned|fell|fall|perished|hanged|shot|executed|executions";
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\p{Nd}+|\\b" + NUMBER + MORE + " (?:" + PEOPLE + ")\\b", Pattern.CASE_INSENSITIVE);

  private CostFigures() {}

  /** Finds the figures of a sentence, one after the other. */
  static Matcher in(String sentence) {
    return FIGURE.matcher(sentence);
  }
}
