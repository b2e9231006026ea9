package org.malinnotes.classroom.collect;

import java.util.List;

/** Tells apart runs of one lesson that have the same pseudonym. */
final class Namesakes {
  private static final int FEWEST_DIGITS = 4;

  private Namesakes() {}

  /**
   * Each under its pseudonym and the first digits of its token, which stay the same whatever else
   * is collected later.
   */
  static List<Kept> apart(List<Kept> same, List<Finding> findings) {
    int digits = digits(same);
    List<Kept> apart = same.stream().map(one -> one.named(name(one, digits))).toList();
    for (Kept one : apart) {
      findings.add(
          new Finding(
              Finding.Sort.NAMESAKE,
              one.file(),
              "it is one of "
                  + same.size()
                  + " runs under the pseudonym "
                  + one.result().pseudonym()));
    }
    return apart;
  }

  private static int digits(List<Kept> same) {
    int longest = same.get(0).result().token().length();
    for (int digits = FEWEST_DIGITS; digits < longest; digits++) {
      int so = digits;
      if (same.stream().map(one -> name(one, so)).distinct().count() == same.size()) {
        return digits;
      }
    }
    return longest;
  }

  private static String name(Kept one, int digits) {
    String token = one.result().token();
    return one.result().pseudonym()
        + " ("
        + token.substring(0, Math.min(digits, token.length()))
        + ")";
  }
}
