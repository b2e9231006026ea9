package org.malinnotes.cli;

import java.util.List;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.DiagnosticPrinter;
import org.malinnotes.diagnostic.Selection;
import org.malinnotes.diagnostic.Severity;

/** Findings for people to read. */
final class Findings {
  /** The lines of files shown are cut to this many columns. */
  private static final int COLUMNS = 100;

  private static final DiagnosticPrinter PRINTER = new DiagnosticPrinter(COLUMNS);

  private Findings() {}

  /** One finding, an empty line after it. */
  static String text(Diagnostic finding) {
    return String.join("\n", PRINTER.lines(finding)) + "\n\n";
  }

  /** One finding in one line: where it is and what is wrong. */
  static String headline(Diagnostic finding) {
    return PRINTER.lines(finding).get(0);
  }

  /** Such as: 3 findings. */
  static String count(int findings) {
    return count(findings, "finding");
  }

  /** As many findings as are shown, in the order of files and lines, then how many there are. */
  static String text(List<Diagnostic> findings, int most) {
    SealChanges changes = SealChanges.of(findings, most);
    Selection selection = Selection.of(changes.others(), most);
    StringBuilder text = new StringBuilder();
    selection.shown().forEach(finding -> text.append(text(finding)));
    text.append(changes.text());
    if (selection.hidden() > 0) {
      text.append("… and ").append(selection.hidden()).append(" more: --all shows them.\n\n");
    }
    return text + summary(findings);
  }

  /** How many there are, and where to read more. */
  static String summary(List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return "No findings.\n";
    }
    long errors =
        findings.stream().filter(finding -> finding.code().severity() == Severity.ERROR).count();
    return count(errors, "error")
        + ", "
        + count(findings.size() - errors, "warning")
        + ". More on a code: malin story explain CODE\n";
  }

  /** Such as: 1 file, 3 files. */
  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
