package org.malinnotes.classroom.collect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malinnotes.save.Fingerprint;
import org.malinnotes.save.Printable;

/** Tells apart runs of one lesson that have the same pseudonym. */
public final class Namesakes {
  private static final int FEWEST_DIGITS = 4;

  private static final Pattern NAME =
      Pattern.compile("(?<pseudonym>.*) \\([0-9a-f]{4,}(-[0-9a-f]+)?\\)");

  private Namesakes() {}

  /**
   * Each under its pseudonym and the first digits of its token, so that its name does not depend on
   * the order in which files are found. Runs of one token that parted have digits of what was done
   * besides. A pseudonym that only one has stays bare until a second comes.
   */
  static List<Kept> apart(List<Kept> same, List<Finding> findings) {
    int digits = digits(same);
    List<Kept> apart = same.stream().map(one -> one.named(name(one, digits, same))).toList();
    for (Kept one : apart) {
      findings.add(
          new Finding(
              Finding.Sort.NAMESAKE,
              one.file(),
              "it is one of "
                  + same.size()
                  + " runs under the pseudonym "
                  + Printable.of(one.result().pseudonym())
                  + " and is called "
                  + Printable.of(one.pupil().name())
                  + " here"));
    }
    return apart;
  }

  /** The pseudonym of somebody who is called as namesakes are. */
  public static Optional<String> pseudonym(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group("pseudonym")) : Optional.empty();
  }

  private static int digits(List<Kept> same) {
    int longest = same.get(0).result().token().length();
    for (int digits = FEWEST_DIGITS; digits < longest; digits++) {
      int so = digits;
      if (same.stream().map(one -> name(one, so, same)).distinct().count() == same.size()) {
        return digits;
      }
    }
    return longest;
  }

  private static String name(Kept one, int digits, List<Kept> same) {
    String token = one.result().token();
    boolean parted =
        same.stream().anyMatch(other -> other != one && other.result().token().equals(token));
    return one.result().pseudonym()
        + " ("
        + token.substring(0, Math.min(digits, token.length()))
        + (parted ? "-" + Fingerprint.of(one.pupil().run().toString()).substring(0, digits) : "")
        + ")";
  }
}
