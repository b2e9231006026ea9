package org.malinnotes.cli;

import java.util.function.BiFunction;
import org.malinnotes.save.SaveName;
import org.malinnotes.save.SaveStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin saves}: what can be done with saved games. */
final class SavesCommand {
  private SavesCommand() {}

  static CommandSpec spec(Io io) {
    SaveActions actions = new SaveActions(io);
    Given[] list = new Given[1];
    list[0] = Given.command(() -> actions.list(Saves.store(list[0])), "list", "List saved games.");
    CommandSpec delete =
        named(io, "delete", "Delete a saved game.", (store, name) -> actions.delete(store, name));
    Given saves = Given.command(() -> actions.list(Saves.store(list[0])), "saves", "Saved games.");
    return saves
        .spec()
        .addSubcommand("list", list[0].spec())
        .addSubcommand("show", named(io, "show", "Show what a saved game holds.", actions::show))
        .addSubcommand("delete", delete)
        .addSubcommand("export", new ExportCommand(io).spec());
  }

  private static CommandSpec named(
      Io io, String word, String about, BiFunction<SaveStore, SaveName, Integer> action) {
    Given[] given = new Given[1];
    given[0] =
        Given.command(
                () ->
                    action.apply(Saves.store(given[0]), Saves.name(given[0].word().orElseThrow())),
                word,
                about)
            .word("NAME", true, "The saved game.");
    return given[0].spec();
  }
}
