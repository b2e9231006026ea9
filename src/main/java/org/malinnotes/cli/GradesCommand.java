package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.classroom.grades.Canvas;
import org.malinnotes.classroom.grades.Graded;
import org.malinnotes.classroom.grades.Moodle;
import org.malinnotes.classroom.grades.Names;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.save.Attempt;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin class grades}: the grades of a class for a gradebook. */
final class GradesCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      ClassResults.options(
          NamesOption.on(
                  Given.keeping(
                          this,
                          "grades",
                          "Write the grades of a class for Moodle or Canvas. A grade is what was"
                              + " done of what was asked, how well orders rest on evidence, and"
                              + " foresight: 40, 30 and 30 of 100. It never says what was ordered"
                              + " or what came of it. Nobody can check whether a pupil really"
                              + " knew what was decided: a guess answered so is left out of"
                              + " foresight, and you are told who answered so how often.")
                      .text("--format", OneOf.words(GradesFormat.values(), "|"), "For which."))
              .text(
                  "--roster",
                  "FILE",
                  "For Canvas: the gradebook you exported from it. It stays as it is; a copy with"
                      + " one column filled is written.")
              .text("--column", "NAME", "The column of the grades. Otherwise the lesson's title.")
              .text("--out", "FILE", "Write it to this file. For Moodle otherwise printed."));

  GradesCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    GradesFormat format =
        OneOf.of(
            "--format",
            GradesFormat.values(),
            given
                .text("--format")
                .orElseThrow(
                    () ->
                        new ComplaintException(
                            "Say for which gradebook: --format moodle or --format canvas.",
                            Exit.USAGE)));
    Optional<Path> out = given.path("--out");
    requireFiles(format, out);
    ClassResults results = ClassResults.of(io, given);
    Names names = NamesOption.read(io, given);
    List<Pupil> pupils = results.collected().pupils();
    String column = given.text("--column").orElse(results.lesson().title());
    Attempt<Graded> attempt =
        switch (format) {
          case MOODLE -> Moodle.of(pupils, names, column);
          case CANVAS -> Canvas.of(pupils, names, roster(), column);
        };
    Graded graded =
        attempt
            .result()
            .orElseThrow(
                () ->
                    new ComplaintException(
                        Shown.of(attempt.problems().get(0).message(), 600), Exit.USAGE));
    Output.write(io, out, graded.text());
    tell(graded, results);
    return graded.leftOut().isEmpty() && !results.needsALook() ? Exit.OK : Exit.FOUND;
  }

  private void requireFiles(GradesFormat format, Optional<Path> out) {
    boolean canvas = format == GradesFormat.CANVAS;
    if (canvas != given.path("--roster").isPresent()) {
      throw new ComplaintException(
          canvas
              ? "Canvas needs the gradebook you exported from it: --roster FILE."
              : "--roster is for Canvas only.",
          Exit.USAGE);
    }
    if (canvas && out.isEmpty()) {
      throw new ComplaintException("Say where to write the gradebook: --out FILE.", Exit.USAGE);
    }
    out.ifPresent(Output::check);
    if (canvas && isSame(out.get(), given.path("--roster").get())) {
      throw new ComplaintException(
          "--out is the gradebook itself. Name another file, so that yours stays as it is.",
          Exit.USAGE);
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException unknown) {
      return false;
    }
  }

  private byte[] roster() {
    return NamesOption.bytes(given.path("--roster").orElseThrow(), "gradebook");
  }

  private void tell(Graded graded, ClassResults results) {
    graded.leftOut().forEach(this::note);
    graded.notes().forEach(this::note);
    KnewNote.of(results).ifPresent(this::note);
    results.lookedFor().forEach(this::note);
    if (results.collected().leavesOut()) {
      note(
          "Something among the results is left out. What: malin class collect --check "
              + ShellWord.of(results.folder()));
    }
    note(Plural.of(graded.grades(), "grade") + " written.");
  }

  private void note(String note) {
    io.err().println(Shown.of(note, 400));
  }
}
