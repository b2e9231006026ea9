package org.malinnotes.cli;

import java.io.PrintStream;
import java.util.List;
import org.malinnotes.check.explore.Claim;
import org.malinnotes.check.explore.Survey;

/** Prints what explorations met nowhere, or only in games of several chairs. */
final class ClaimReport {
  /** The most claims of a list that is worth knowing, but no fault. */
  private static final int MOST = 6;

  private final PrintStream out;
  private final ClaimPlaces places;
  private final boolean all;

  /**
   * A report.
   *
   * @param all whether lists are printed to their ends
   */
  ClaimReport(PrintStream out, ClaimPlaces places, boolean all) {
    this.out = out;
    this.places = places;
    this.all = all;
  }

  /** What no line of the whole story meets. */
  void unmet(Survey survey) {
    out.println();
    List<Claim> unmet = survey.unmet();
    if (unmet.isEmpty()) {
      out.println("Every scene, option, paragraph, ending and outcome is met by some line.");
      return;
    }
    print("No line meets:", proved(survey, unmet), unmet.size());
    print(
        "No line was found that meets:",
        unmet.stream().filter(it -> !survey.proof().of(it.kind())).toList(),
        unmet.size());
  }

  /** What belongs to the games explored, where they are not all, and is not met in them. */
  void unmetHere(Survey survey) {
    out.println();
    List<Claim> unmet = survey.unmetHere();
    if (!survey.whole()) {
      print("In these games no line was found that meets:", named(unmet), MOST);
      return;
    }
    List<Claim> proved = proved(survey, unmet);
    if (proved.isEmpty()) {
      out.println(
          survey.followed()
              ? "Every scene, option, paragraph, ending and outcome that belongs to these games"
              : "Every scene, option and ending that belongs to these games");
      out.println("is met by some line of them.");
    }
    List<Claim> named = named(proved);
    print("In these games no line meets:", named, all ? named.size() : 3 * MOST);
    print(
        "In these games no line tells:",
        proved.stream().filter(it -> it.kind().isOnlyTold()).toList(),
        all ? proved.size() : MOST);
  }

  /** What games of one chair never meet, though it belongs to them. */
  void onlyTogether(Survey survey, boolean everything) {
    List<Claim> claims = proved(survey, survey.onlyTogether());
    if (!claims.isEmpty()) {
      out.println();
    }
    String where = everything ? "Met" : "Met in these games";
    print(
        where + " with both chairs together, never from one:", claims, all ? claims.size() : MOST);
  }

  /** Replies that history's hand never gives, which is no fault: a decision must have some. */
  void replies(Survey survey) {
    List<Claim> replies = proved(survey, survey.neverReplied());
    if (all && !replies.isEmpty()) {
      out.println();
      print("History's hand never gives:", replies, replies.size());
    }
  }

  private static List<Claim> proved(Survey survey, List<Claim> claims) {
    return claims.stream().filter(it -> survey.proof().of(it.kind())).toList();
  }

  private static List<Claim> named(List<Claim> claims) {
    return claims.stream().filter(it -> it.kind().isNamed()).toList();
  }

  private void print(String title, List<Claim> claims, int most) {
    if (!claims.isEmpty()) {
      out.println(title);
    }
    for (Claim claim : claims.subList(0, Math.min(most, claims.size()))) {
      out.println("  " + Shown.of(claim.words(), 200));
      if (!claim.kind().isNamed()) {
        places.of(claim).ifPresent(place -> out.println("    " + place));
      }
    }
    if (most < claims.size()) {
      out.println("  and " + (claims.size() - most) + " more, which --all names");
    }
  }
}
