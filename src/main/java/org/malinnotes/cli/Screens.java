package org.malinnotes.cli;

import java.util.List;
import org.malinnotes.play.Block;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.Consoles;
import org.malinnotes.terminal.StyleChoice;

/** Opens the console a command speaks through. */
final class Screens {
  private Screens() {}

  /** The console; one for a screen reader says so first. */
  static Console open(Io io, StyleChoice choice) {
    Console console = Consoles.open(choice, io.environment(), io.in(), io.out(), io.terminal());
    if (choice.screenReader()) {
      console.show(
          List.of(
              new Block.Notice(
                  "Screen-reader mode: text in reading order, without rules, boxes or redrawing."
                      + " Type `help` for the commands.")));
    }
    return console;
  }
}
