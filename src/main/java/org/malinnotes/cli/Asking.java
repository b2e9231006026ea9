package org.malinnotes.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.malinnotes.play.Block;
import org.malinnotes.terminal.Completion;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.Input;

/** Asks until there is an answer, the player quits or the input ends. */
final class Asking<T> {
  private final Console console;

  Asking(Console console) {
    this.console = console;
  }

  /**
   * The first answer that makes sense; empty if the player leaves.
   *
   * @param answer makes sense of a typed line
   * @param hint shown for a line that makes none
   */
  Optional<T> until(Function<String, Optional<T>> answer, List<Block> hint) {
    while (true) {
      Optional<String> line = console.read(Completion.NONE).accept(new Line());
      if (line.isEmpty() || isFarewell(line.get())) {
        return Optional.empty();
      }
      Optional<T> made = answer.apply(line.get());
      if (made.isPresent()) {
        return made;
      }
      console.show(hint);
    }
  }

  private static boolean isFarewell(String line) {
    String typed = line.strip().toLowerCase(Locale.ROOT);
    return !typed.isEmpty() && "quit".startsWith(typed);
  }

  private static final class Line implements Input.Visitor<Optional<String>> {
    @Override
    public Optional<String> line(Input.Line input) {
      return Optional.of(input.text());
    }

    @Override
    public Optional<String> endOfInput() {
      return Optional.empty();
    }

    @Override
    public Optional<String> interrupted() {
      return Optional.empty();
    }
  }
}
