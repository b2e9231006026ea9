package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.classroom.grades.Names;
import org.malinnotes.classroom.table.Csv;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.report.classroom.ClassHtml;
import org.malinnotes.report.classroom.ClassMarkdown;
import org.malinnotes.report.classroom.ClassReport;
import org.malinnotes.report.classroom.ClassRows;
import org.malinnotes.report.classroom.Sheets;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin class report}: what a class did in a lesson, and what to talk about. */
final class ClassReportCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      NamesOption.on(
          ClassResults.options(
              Given.command(
                      this,
                      "report",
                      "Report on a class: three things to talk about, then what they rest on. It"
                          + " describes how was judged; it gives no marks for decisions.")
                  .text(
                      "--format", ReportFormat.words(), "How to write it. Otherwise as FILE ends.")
                  .text("--out", "FILE", "Write it to this file. Otherwise it is printed.")
                  .flag(
                      "--pupils",
                      "With half a page for each pupil, two on a sheet, for you or to hand out.")));

  ClassReportCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Optional<Path> file = given.path("--out");
    ReportFormat format = format(file);
    file.ifPresent(Output::check);
    Names names = NamesOption.read(io, given);
    Reported reported =
        Reported.of(ClassResults.folder(given), Classes.scope(io, given)).named(names);
    if (format == ReportFormat.CSV && reported.pupils().isEmpty()) {
      throw new ComplaintException(
          "A spreadsheet gets a row for each pupil, and there are no results of pupils. Ask for html"
              + " or markdown.",
          Exit.FOUND);
    }
    ClassFigures figures =
        ClassFigures.of(reported.course(), reported.pupils(), reported.ballots());
    Output.write(io, file, text(format, figures, reported.findings()));
    file.ifPresent(written -> tell(written, format, reported));
    if (format == ReportFormat.CSV) {
      reported.findings().forEach(finding -> io.err().println(Shown.of(finding, 400)));
    }
    return reported.needsALook() ? Exit.FOUND : Exit.OK;
  }

  private ReportFormat format(Optional<Path> file) {
    ReportFormat format =
        given
            .text("--format")
            .map(ReportFormat::of)
            .or(() -> file.map(path -> ReportFormat.byName(String.valueOf(path.getFileName()))))
            .orElse(ReportFormat.HTML);
    if (file.isEmpty() && format == ReportFormat.HTML && io.terminal()) {
      throw new ComplaintException(
          "The report is a page for a browser. Name a file for it, --out report.html, or read it"
              + " here with --format markdown.",
          Exit.USAGE);
    }
    if (given.has("--pupils") && format == ReportFormat.CSV) {
      throw new ComplaintException(
          "A spreadsheet has no half pages. Leave --pupils out, or ask for html or markdown.",
          Exit.USAGE);
    }
    return format;
  }

  private String text(ReportFormat format, ClassFigures figures, List<String> findings) {
    Sheets sheets = given.has("--pupils") ? Sheets.PRINTED : Sheets.FOLDED;
    return switch (format) {
      case HTML -> ClassHtml.of(ClassReport.of(figures, findings), sheets);
      case MARKDOWN -> ClassMarkdown.of(ClassReport.of(figures, findings), sheets);
      case CSV -> Csv.of(ClassRows.of(figures));
    };
  }

  private void tell(Path file, ReportFormat format, Reported reported) {
    int pupils = reported.pupils().size();
    io.err()
        .println(
            "The report on "
                + (pupils == 0 ? "a plenary lesson" : Plural.of(pupils, "pupil"))
                + " is in "
                + Shown.of(file.toString(), 200)
                + "."
                + (format == ReportFormat.CSV ? "" : seeAlso(reported.findings().size())));
  }

  private static String seeAlso(int findings) {
    return findings == 0
        ? ""
        : " At its end: " + Plural.of(findings, "note") + " on files and names that need a look.";
  }
}
