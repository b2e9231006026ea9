package org.malinnotes.cli;

import picocli.CommandLine.Model.CommandSpec;

/** All commands of the program. */
final class Commands {
  private Commands() {}

  /**
   * The program's own command with all others below it. They are described to picocli by calls and
   * not by annotations, whose reading costs a third of the time from start to the first scene.
   */
  static CommandSpec of(Io io) {
    CommandSpec malin = new MalinCommand(io).spec();
    return malin
        .addSubcommand("play", new PlayCommand(io).spec())
        .addSubcommand("resume", new ResumeCommand(io).spec())
        .addSubcommand("saves", SavesCommand.spec(io))
        .addSubcommand("debrief", new DebriefCommand(io).spec())
        .addSubcommand("story", StoryCommand.spec(io))
        .addSubcommand("completion", CompletionCommand.of(io, malin));
  }
}
