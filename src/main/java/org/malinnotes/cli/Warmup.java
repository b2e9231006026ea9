package org.malinnotes.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.malinnotes.terminal.Consoles;

/**
 * Touches what a player's first minutes touch, so that the launcher's class-data archive holds it.
 *
 * <p>Not a command: the launcher runs it by name, in the background, once per build and Java.
 */
final class Warmup {
  /** What a player might type first; after it the input ends, as it does in a pipe. */
  private static final String TYPED =
      "1\nhelp\nwho\nread\nmeters\nrecord\nscore\n1\nlines\nrewind 1\n";

  private Warmup() {}

  /**
   * Plays into a sink, in a folder of its own.
   *
   * @param args not used
   * @throws IOException if there is no room for a saved game, or no terminal can be made
   */
  public static void main(String... args) throws IOException {
    Path saves = Files.createTempDirectory("malin");
    try {
      Ahead.begin();
      run("--help");
      run("--saves", saves.toString());
      run("play", "--seat", "nobody", "--saves", saves.toString());
      run("play", "--seat", "both", "--width", "72", "--ascii", "--saves", saves.toString());
      run("saves", "list", "--saves", saves.toString());
      Consoles.rehearse();
    } finally {
      try (var files = Files.list(saves)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(saves);
    }
  }

  private static void run(String... args) {
    PrintStream sink =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(new ByteArrayInputStream(TYPED.getBytes(StandardCharsets.UTF_8)), sink, sink, args);
  }
}
