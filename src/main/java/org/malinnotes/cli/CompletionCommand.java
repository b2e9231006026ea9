package org.malinnotes.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin completion}: a script that completes malin's commands in bash and zsh. */
final class CompletionCommand {
  private CompletionCommand() {}

  static CommandSpec of(Io io, CommandSpec malin) {
    Given completion =
        Given.command(
            () -> {
              io.out().print(AutoComplete.bash("malin", new CommandLine(malin)));
              return Exit.OK;
            },
            "completion",
            "Print a completion script for bash and zsh: source <(malin completion)");
    return completion.spec();
  }
}
