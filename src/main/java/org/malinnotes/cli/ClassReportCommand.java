package org.malinnotes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.report.classroom.ClassHtml;
import org.malinnotes.report.classroom.ClassMarkdown;
import org.malinnotes.report.classroom.ClassReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin class report}: what a class did in a lesson, and what to talk about. */
final class ClassReportCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.command(
              this,
              "report",
              "Report on a class: three things to talk about, then what they rest on. It describes"
                  + " how was judged; it gives no marks for decisions.")
          .text("--lesson", "LESSON", "The lesson's id or file, where there is more than one.")
          .text("--format", ReportFormat.words(), "How to write it. Otherwise as FILE ends.")
          .text("--out", "FILE", "Write it to this file. Otherwise it is printed.")
          .flag("--pupils", "With half a page for each pupil to hand out, two on a page.")
          .text("--story", "DIR", "The lesson's story. Otherwise the one that comes along.")
          .word(
              "DIR|CLASS",
              false,
              "A folder with result files, or the name of a class. Otherwise the class "
                  + ClassFolder.USUAL
                  + ".");

  ClassReportCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Optional<Path> file = given.path("--out");
    ReportFormat format =
        given
            .text("--format")
            .map(ReportFormat::of)
            .orElseGet(
                () -> file.map(it -> ReportFormat.byName(it + "")).orElse(ReportFormat.HTML));
    file.ifPresent(Output::check);
    if (file.isEmpty() && format == ReportFormat.HTML && io.terminal()) {
      throw new ComplaintException(
          "The report is a page for a browser. Name a file for it, --out report.html, or read it"
              + " here with --format markdown.",
          Exit.USAGE);
    }
    Reported reported = Reported.of(folder(), Classes.scope(io, given));
    ClassFigures figures =
        ClassFigures.of(reported.course(), reported.pupils(), reported.ballots());
    Output.write(io, file, text(format, figures, reported));
    file.ifPresent(written -> tell(written, reported));
    return reported.leavesOut() ? Exit.FOUND : Exit.OK;
  }

  private String text(ReportFormat format, ClassFigures figures, Reported reported) {
    return switch (format) {
      case HTML -> ClassHtml.of(ClassReport.of(figures, reported.findings()), sheets());
      case MARKDOWN -> ClassMarkdown.of(ClassReport.of(figures, reported.findings()), sheets());
      case CSV -> "";
    };
  }

  private boolean sheets() {
    return given.has("--pupils");
  }

  /** A folder of that name if there is one, and else the class of that name. */
  private Path folder() {
    Optional<Path> folder = given.wordPath();
    if (folder.isPresent() && (Files.isDirectory(folder.get()) || isPath(folder.get()))) {
      return Classes.existing(folder.get(), "that holds the results");
    }
    ClassFolder named = Classes.folder(given, given.word().orElse(ClassFolder.USUAL));
    if (!Files.isDirectory(named.path())) {
      throw new ComplaintException(
          "There is neither a folder nor a class "
              + Shown.of(named.name())
              + ". malin class list says which classes there are.",
          Exit.USAGE);
    }
    return named.path();
  }

  private static boolean isPath(Path word) {
    return word.getNameCount() != 1 || word.isAbsolute() || Files.exists(word);
  }

  private void tell(Path file, Reported reported) {
    int pupils = reported.pupils().size();
    io.err()
        .println(
            "The report on "
                + (pupils == 0 ? "a plenary lesson" : Plural.of(pupils, "pupil"))
                + " is in "
                + Shown.of(file.toString(), 200)
                + "."
                + (reported.findings().isEmpty()
                    ? ""
                    : " It ends with "
                        + Plural.of(reported.findings().size(), "file")
                        + " that need"
                        + (reported.findings().size() == 1 ? "s" : "")
                        + " a look."));
  }
}
