package org.malinnotes.cli;

import java.util.concurrent.Callable;
import org.malinnotes.engine.Engine;
import org.malinnotes.save.SaveStore;
import org.malinnotes.story.Story;
import org.malinnotes.terminal.Console;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin resume}: goes on with a saved game. */
final class ResumeCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.command(this, "resume", "Go on with a saved game.")
          .text("--story", "DIR", "The story's folder. Otherwise the one that comes along.")
          .word("NAME", false, "The saved game. Otherwise the one played last.");

  ResumeCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Story story = Stories.load(io, given.path("--story"));
    SaveStore store = Saves.store(given);
    String wanted = given.word().orElseGet(() -> Saves.latest(store, story));
    try (Console console = Screens.open(io, given.style())) {
      return OldGame.play(console, new Engine(story), store, wanted);
    }
  }
}
