package org.malinnotes.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** All commands of the program. */
final class Commands {
  private Commands() {}

  /**
   * The program's own command with those below it that the line may need: the one it begins with,
   * or all of them for help, for options before the command and for words that are none. Commands
   * are described to picocli by calls and not by annotations. Both spare each start a third of its
   * time.
   */
  static CommandSpec of(Io io, String... args) {
    CommandSpec malin = new MalinCommand(io).spec();
    Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();
    commands.put("play", () -> new PlayCommand(io).spec());
    commands.put("resume", () -> new ResumeCommand(io).spec());
    commands.put("saves", () -> SavesCommand.spec(io));
    commands.put("debrief", () -> new DebriefCommand(io).spec());
    commands.put("story", () -> StoryCommand.spec(io));
    commands.put("completion", () -> CompletionCommand.spec(io));
    Supplier<CommandSpec> only = args.length == 0 ? null : commands.get(args[0]);
    if (only != null) {
      return malin.addSubcommand(args[0], only.get());
    }
    commands.forEach((name, command) -> malin.addSubcommand(name, command.get()));
    return malin;
  }
}
