package org.malinnotes.cli;

import picocli.CommandLine.Model.CommandSpec;

/** All commands of the program. */
final class Commands {
  private Commands() {}

  /**
   * The program's own command with those below it that the line may need. Commands are described to
   * picocli by calls and not by annotations, which spares each start a third of its time.
   */
  static CommandSpec of(Io io, String... args) {
    return new Choice()
        .with("play", () -> new PlayCommand(io).spec())
        .with("resume", () -> new ResumeCommand(io).spec())
        .with("saves", () -> SavesCommand.spec(io))
        .with("debrief", () -> new DebriefCommand(io).spec())
        .with("class", () -> ClassCommand.spec(io, args))
        .with("story", () -> StoryCommand.spec(io, args))
        .with("completion", () -> CompletionCommand.spec(io))
        .below(new MalinCommand(io).spec(), args, 0);
  }
}
