package org.malinnotes.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Touches what a player's first minutes touch, so that the launcher's class-data archive holds it.
 *
 * <p>Not a command: the launcher runs it by name, in the background, once per build and Java.
 */
final class Warmup {

  private Warmup() {}

  /**
   * Runs the program into a sink.
   *
   * @param args not used
   * @throws IOException if no terminal can be made, even a dumb one
   */
  public static void main(String... args) throws IOException {
    PrintStream sink = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Main.run(InputStream.nullInputStream(), sink, sink, "--help");
    touchTerminal();
  }

  private static void touchTerminal() throws IOException {
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(false)
            .streams(InputStream.nullInputStream(), new ByteArrayOutputStream())
            .encoding(StandardCharsets.UTF_8)
            .build()) {
      LineReaderBuilder.builder().terminal(terminal).build().readLine("> ");
    } catch (EndOfFileException atOnce) {
      // The input was empty: reading a line went as far as it can here.
    }
  }
}
