package org.malinnotes.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.diagnostic.Visible;
import org.malinnotes.workbench.LineDifferences;

/** Prints how a story's tests come out, and counts them. */
final class TestReport {
  /** Stands among a text's lines after a last one that has no end; itself no line can be so. */
  static final String NO_NEWLINE = "\n";

  private static final int MOST_PLACES = 3;
  private static final int MOST_LINES = 4;

  /** How a test comes out. */
  enum Outcome {
    PASSED("passed", "passed"),
    DIFFERS("differs", "differ"),
    WRITTEN("written", "written"),
    BROKEN("broken", "broken"),
    ORPHAN("orphan", "orphans");

    private final String word;
    private final String many;

    Outcome(String word, String many) {
      this.word = word;
      this.many = many;
    }

    /** Whether it leaves something to be mended. */
    boolean isFailure() {
      return this != PASSED && this != WRITTEN;
    }
  }

  private final PrintStream out;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  TestReport(PrintStream out) {
    this.out = out;
  }

  /** Tells how one came out, and what there is to say of it. */
  void tell(Outcome outcome, String name, String about) {
    counts.merge(outcome, 1, Integer::sum);
    out.println(
        String.format("%-8s", outcome.word)
            + Visible.of(name)
            + (about.isEmpty() ? "" : ": " + Visible.of(about)));
  }

  /** Shows where a test's expected text and what is printed part; the first places alone. */
  void show(String file, List<LineDifferences.Place> places) {
    for (LineDifferences.Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
      out.println("  " + Visible.of(file) + ":" + place.line());
      lines("- ", place.gone());
      lines("+ ", place.come());
    }
    if (places.size() > MOST_PLACES) {
      out.println("  … and " + (places.size() - MOST_PLACES) + " more places");
    }
  }

  private void lines(String mark, List<String> lines) {
    for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      out.println(("    " + mark + shown(line)).stripTrailing());
    }
    if (lines.size() > MOST_LINES) {
      out.println("    " + mark + "… " + (lines.size() - MOST_LINES) + " more lines");
    }
  }

  private static String shown(String line) {
    if (line.equals(NO_NEWLINE)) {
      return "(no newline at the end)";
    }
    String seen = line.stripTrailing();
    int blanks = line.length() - seen.length();
    return Visible.of(seen)
        + (blanks == 0
            ? ""
            : " (" + blanks + (blanks == 1 ? " blank" : " blanks") + " at its end)");
  }

  /** Prints the summary; the exit code. */
  int conclude() {
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (outcome, count) -> parts.add(count + " " + (count == 1 ? outcome.word : outcome.many)));
    out.println();
    out.println(String.join(", ", parts) + ".");
    out.flush();
    return counts.keySet().stream().anyMatch(Outcome::isFailure) ? Exit.FOUND : Exit.OK;
  }
}
