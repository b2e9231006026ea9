package org.malinnotes.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Commands below another, of which a line needs one: the one it names next, or all of them for
 * help, for options before the name and for words that are none. To describe them all would take a
 * good part of each start.
 */
final class Choice {
  private final Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();

  /** With one more command, which help lists after those before. */
  Choice with(String name, Supplier<CommandSpec> command) {
    commands.put(name, command);
    return this;
  }

  /**
   * Puts what the line may need below the command.
   *
   * @param at where in the line the name is looked for
   */
  CommandSpec below(CommandSpec parent, String[] line, int at) {
    Supplier<CommandSpec> only = at < line.length ? commands.get(line[at]) : null;
    if (only != null) {
      return parent.addSubcommand(line[at], only.get());
    }
    commands.forEach((name, command) -> parent.addSubcommand(name, command.get()));
    return parent;
  }
}
