package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.DiagnosticJson;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.diagnostic.Severity;
import org.malinnotes.workbench.sarif.SarifPlaces;
import org.malinnotes.workbench.sarif.SarifReport;

/** Prints or writes what a command found, in the format that was asked for. */
final class FindingsReport {
  /** More than these are seldom read before the first are mended. */
  private static final int MOST = 20;

  private final Io io;
  private final Given given;
  private final String command;
  private final FindingsFormat format;

  /** A report of a command; throws {@link ComplaintException} if its format is none. */
  FindingsReport(Io io, Given given, String command) {
    this.io = io;
    this.given = given;
    this.command = command;
    this.format = FindingsFormat.of(given);
  }

  /** A command with the options of a report. */
  static Given options(Given command) {
    return command
        .text("--format", FindingsFormat.WORDS, "How to print the findings. Otherwise as text.")
        .text("--out", "FILE", "Write all findings to this file. Otherwise they are printed.")
        .flag("--all", "Every finding as text too. Otherwise the first " + MOST + ".");
  }

  /** Reports all findings about a story; the exit code. Warnings alone are no failure. */
  int of(Path story, List<Diagnostic> findings) {
    Diagnostics sorted = new Diagnostics();
    findings.forEach(sorted::add);
    Optional<Path> file = given.path("--out");
    Output.write(io, file, text(story, sorted.sorted(), file.isPresent()));
    if (file.isPresent()) {
      io.err().print(Findings.summary(findings));
    }
    boolean failed =
        findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
    return failed ? Exit.FOUND : Exit.OK;
  }

  private String text(Path story, List<Diagnostic> findings, boolean toFile) {
    return switch (format) {
      case JSON -> String.join("\n", DiagnosticJson.lines(findings)) + "\n";
      case SARIF ->
          new SarifReport(command, Version.number(), new SarifPlaces(story, Path.of("")))
              .text(findings);
      case TEXT -> Findings.text(findings, toFile || given.has("--all") ? Integer.MAX_VALUE : MOST);
    };
  }
}
