package org.malinnotes.cli;

import java.util.List;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.DiagnosticJson;
import org.malinnotes.diagnostic.DiagnosticPrinter;
import org.malinnotes.diagnostic.Severity;

/** Findings as text or JSON. */
final class Findings {
  /** The lines of files shown are cut to this many columns. */
  private static final int COLUMNS = 100;

  private static final DiagnosticPrinter PRINTER = new DiagnosticPrinter(COLUMNS);

  private Findings() {}

  /** One finding, an empty line after it. */
  static String text(Diagnostic finding) {
    return String.join("\n", PRINTER.lines(finding)) + "\n\n";
  }

  /** Prints all findings and a closing line; the exit code. Warnings alone are no failure. */
  static int report(Io io, List<Diagnostic> findings, boolean json) {
    long errors =
        findings.stream().filter(finding -> finding.code().severity() == Severity.ERROR).count();
    if (json) {
      io.out().println(String.join("\n", DiagnosticJson.lines(findings)));
    } else {
      StringBuilder text = new StringBuilder();
      findings.forEach(finding -> text.append(text(finding)));
      io.out().print(text + summary(errors, findings.size() - errors));
    }
    io.out().flush();
    return errors == 0 ? Exit.OK : Exit.FOUND;
  }

  private static String summary(long errors, long warnings) {
    if (errors + warnings == 0) {
      return "No findings.\n";
    }
    return count(errors, "error")
        + ", "
        + count(warnings, "warning")
        + ". More on a code: malin story explain CODE\n";
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
