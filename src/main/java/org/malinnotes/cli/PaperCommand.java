package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.lesson.Course;
import org.malinnotes.report.paper.Calling;
import org.malinnotes.report.paper.Paper;
import org.malinnotes.story.UnknownNameException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin class handout}, {@code ballot} and {@code guide}: what is printed for a lesson. */
final class PaperCommand implements Callable<Integer> {
  private final Io io;
  private final PaperKind kind;
  private final Given given;

  PaperCommand(Io io, PaperKind kind) {
    this.io = io;
    this.kind = kind;
    this.given =
        Given.plain(this, kind.word(), kind.about())
            .text("--story", "DIR", "The story's folder. Otherwise the one that comes along.")
            .text(
                "--format",
                PaperFormat.WORDS,
                "How to write it. Otherwise as HTML if FILE ends in .html, else as Markdown.")
            .text("--out", "FILE", "Write it to this file. Otherwise it is printed.")
            .word("LESSON", true, "The lesson's id, or the path of its file.");
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    PaperFormat format = PaperFormat.of(given);
    Optional<Path> file = given.path("--out");
    file.ifPresent(Output::check);
    Taught taught = Lessons.find(io, given.path("--story"), given.word().orElseThrow());
    Output.write(io, file, format.write(paper(taught)));
    return Exit.OK;
  }

  /** With the story's folder where a lesson's id alone would not be found. */
  private Calling calling(Taught taught) {
    boolean elsewhere = given.text("--story").isPresent() || Lessons.isFile(given.word().get());
    return new Calling(taught.lesson().id(), elsewhere ? ShellWord.of(taught.folder()) : "");
  }

  private Paper paper(Taught taught) {
    try {
      return kind.of(new Course(taught.story(), taught.lesson()), calling(taught));
    } catch (StoryFaultException | UnknownNameException fault) {
      throw new ComplaintException(
          "This lesson cannot be printed: "
              + Shown.of(fault.getMessage(), 200)
              + ". See what is wrong with: malin story check.");
    }
  }
}
