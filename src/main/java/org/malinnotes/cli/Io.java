package org.malinnotes.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The world as a command sees it.
 *
 * @param out and {@code err} write UTF-8
 * @param environment the process's variables
 * @param home the folder of the checkout the program was started from; null if unknown
 * @param terminal whether both input and output are a terminal
 */
record Io(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    @Nullable String home,
    boolean terminal) {
  /** These streams in this process; never a terminal. */
  static Io streams(InputStream in, PrintStream out, PrintStream err) {
    return new Io(in, out, err, System.getenv(), System.getProperty("malin.home"), false);
  }

  Io atTerminal(boolean yes) {
    return new Io(in, out, err, environment, home, yes);
  }
}
