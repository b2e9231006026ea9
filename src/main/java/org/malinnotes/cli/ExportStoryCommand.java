package org.malinnotes.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.malinnotes.engine.Setup;
import org.malinnotes.play.Seating;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.workbench.export.StoryExport;
import org.malinnotes.workbench.ink.Ink;
import org.malinnotes.workbench.ink.InkExport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story export}: a story for other programs. */
final class ExportStoryCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.command(
              this,
              "export",
              "Write a story for other programs: as source for ink, or whole as JSON.")
          .text("--format", ExportFormat.words("|"), "What to write.")
          .text("--chapter", "ID", "For ink: only this chapter alone, by its id or number.")
          .text(
              "--seat",
              "SEAT",
              "For ink: played from this chair, or from both. Otherwise from all.")
          .text("--out", "FILE", "Write to this file. Otherwise it is printed.")
          .word("DIR", false, "The story's folder. Otherwise the one that comes along.");

  ExportStoryCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    ExportFormat format =
        ExportFormat.of(
            given
                .text("--format")
                .orElseThrow(
                    () ->
                        new ComplaintException(
                            "Say what to write: --format " + ExportFormat.words(" or ") + ".",
                            Exit.USAGE)));
    Story story = Stories.load(io, given.wordPath());
    return switch (format) {
      case INK -> ink(story);
      case JSON -> json(story);
    };
  }

  private int json(Story story) {
    if (given.text("--chapter").isPresent() || given.text("--seat").isPresent()) {
      throw new ComplaintException(
          "The JSON holds the whole story: --chapter and --seat belong to ink.", Exit.USAGE);
    }
    Output.write(io, given.path("--out"), StoryExport.json(story));
    return Exit.OK;
  }

  private int ink(Story story) {
    Seating seating = Chairs.seating(story, given.text("--chapter"));
    List<SeatId> held =
        given
            .text("--seat")
            .map(word -> Chairs.held(seating, word))
            .orElseGet(() -> Chairs.all(seating));
    Ink ink = InkExport.of(story, new Setup(seating.chapter().id(), seating.alone(), held, false));
    Output.write(io, given.path("--out"), ink.source());
    if (!ink.leftOut().isEmpty()) {
      io.err().println("Left out, because ink has no place for it:");
      ink.leftOut().forEach(one -> io.err().println("  " + one));
    }
    return Exit.OK;
  }
}
