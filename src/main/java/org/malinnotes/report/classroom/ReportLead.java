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
    String results =
        pupils == 0
            ? "No results of pupils are reported here."
            : Words.capital(Words.count(pupils, "pupil"))
                + (pupils == 1 ? " is" : " are")
                + " reported on; "
                + (figures.finished() == pupils
                    ? "all decisions were taken."
                    : Saying.of(figures.finished(), pupils) + " took every decision.");
    int ballots = (int) figures.rounds().stream().filter(round -> round.ballot() != null).count();
    return ballots == 0
        ? results
        : results
            + " The class also took "
            + Words.count(ballots, "decision")
            + " together; its votes by hand stand beside.";
  }
}
