package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.report.Words;

/** The first paragraphs: which question, how many pupils. */
final class ReportLead {
  private ReportLead() {}

  static List<String> of(ClassFigures figures) {
    List<String> lead = new ArrayList<>();
    lead.add("*" + figures.lesson().question() + "*");
    lead.add(who(figures));
    return List.copyOf(lead);
  }

  private static String who(ClassFigures figures) {
    int pupils = figures.pupils().size();
    int ballots = (int) figures.rounds().stream().filter(round -> round.ballot() != null).count();
    String together = Words.count(ballots, "decision") + " together";
    if (pupils == 0) {
      return "The class took "
          + together
          + ", counted by hands. There are no results of single pupils.";
    }
    String results =
        Words.capital(Words.count(pupils, "pupil"))
            + (pupils == 1 ? " is" : " are")
            + " reported on; "
            + (figures.finished() == pupils
                ? "all decisions were taken."
                : figures.finished() == 0
                    ? "nobody has taken every decision yet."
                    : Saying.of(figures.finished(), pupils) + " took every decision.");
    return ballots == 0
        ? results
        : results + " The class also took " + together + "; its votes by hand stand beside.";
  }
}
