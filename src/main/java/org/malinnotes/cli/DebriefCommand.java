package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.engine.Engine;
import org.malinnotes.play.Block;
import org.malinnotes.report.Debrief;
import org.malinnotes.report.DebriefHtml;
import org.malinnotes.report.DebriefMarkdown;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveStore;
import org.malinnotes.story.Story;
import org.malinnotes.terminal.BlockPrinter;
import org.malinnotes.terminal.Style;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin debrief}: a saved line beside the record. */
final class DebriefCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.command(this, "debrief", "Lay a saved game beside the record.")
          .text("--story", "DIR", "The story's folder. Otherwise the one that comes along.")
          .text("--format", "text|markdown|html", "How to write it. Otherwise as text.")
          .text("--out", "FILE", "Write it to this file. Otherwise it is printed.")
          .word("NAME", false, "The saved game. Otherwise the one played last.");

  DebriefCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    String format = given.text("--format").orElse("text");
    if (!List.of("text", "markdown", "html").contains(format)) {
      throw new ComplaintException(
          "--format takes text, markdown or html, not " + Shown.of(format) + ".", Exit.USAGE);
    }
    Story story = Stories.load(io, given.path("--story"));
    Debrief debrief = Saves.required(Debrief.of(new Engine(story), save()));
    Optional<Path> file = given.path("--out");
    switch (format) {
      case "markdown" -> Output.write(io, file, DebriefMarkdown.of(debrief, given.style().ascii()));
      case "html" -> Output.write(io, file, DebriefHtml.of(debrief));
      default -> Output.write(io, file, text(debrief, file.isPresent()));
    }
    return Exit.OK;
  }

  private SaveFile save() {
    SaveStore store = Saves.store(given);
    Attempt<SaveFile> read =
        store.read(Saves.name(given.word().orElseGet(() -> Saves.latest(store))));
    if (read.result().isPresent()) {
      read.problems().forEach(problem -> io.err().println(problem.message()));
    }
    return Saves.required(read);
  }

  private String text(Debrief debrief, boolean toFile) {
    Style style = given.style().decide(io.environment(), "UTF-8", io.terminal() && !toFile, 0);
    String markdown = DebriefMarkdown.of(debrief, style.ascii());
    List<String> lines = new BlockPrinter(style).print(List.of(new Block.Prose(markdown)));
    return String.join("\n", lines) + "\n";
  }
}
