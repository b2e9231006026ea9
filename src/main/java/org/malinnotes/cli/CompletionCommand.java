package org.malinnotes.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin completion}: a script that completes malin's commands in bash and zsh. */
final class CompletionCommand {
  private CompletionCommand() {}

  static CommandSpec spec(Io io) {
    return Given.command(
            () -> {
              io.out().print(AutoComplete.bash("malin", new CommandLine(Commands.of(io))));
              return Exit.OK;
            },
            "completion",
            "Print a completion script for bash and zsh: source <(malin completion)")
        .spec();
  }
}
