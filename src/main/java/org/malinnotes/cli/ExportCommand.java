package org.malinnotes.cli;

import java.util.concurrent.Callable;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.SaveCodec;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin saves export}: a saved game as JSON, to give away or keep elsewhere. */
final class ExportCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.command(this, "export", "Write a saved game to a file, or print it.")
          .text("--out", "FILE", "Write it to this file. Otherwise it is printed.")
          .word("NAME", true, "The saved game.");

  ExportCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    SaveStore store = Saves.store(given);
    Attempt<SaveFile> read = store.read(Saves.name(given.word().orElseThrow()));
    read.problems().forEach(problem -> io.err().println(problem.message()));
    if (read.result().isEmpty()) {
      return Exit.FOUND;
    }
    Output.write(io, given.path("--out"), SaveCodec.write(read.result().get()));
    return Exit.OK;
  }
}
