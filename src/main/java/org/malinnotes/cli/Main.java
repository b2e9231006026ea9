package org.malinnotes.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.malinnotes.terminal.Consoles;
import picocli.CommandLine;

/** The program's entry: binds the process's streams and hands over to the commands. */
public final class Main {

  private Main() {}

  /**
   * Runs the program on the process's own streams and ends the process with its exit code.
   *
   * @param args the words after the program's name
   */
  public static void main(String... args) {
    Ahead.begin();
    // The types of options here are texts and numbers; finding out which others this Java knows
    // would take longer than reading the line.
    System.setProperty("picocli.converters.excludes", ".*");
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Io io = Io.streams(new FileInputStream(FileDescriptor.in), out, err);
    int code = run(io.atTerminal(Consoles.isTerminal()), args);
    out.flush();
    err.flush();
    if (code != 0) {
      // Otherwise it ends by itself, sooner: newer Javas set up their logging to note an exit.
      System.exit(code);
    }
  }

  /**
   * Runs one command to its end without touching the process.
   *
   * @param in what the player types, UTF-8
   * @param out where the game speaks
   * @param err where complaints go
   * @param args the words after the program's name
   * @return the exit code: 0 done, 1 something was found wrong, 2 the command line was wrong
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(Io.streams(in, out, err), args);
  }

  /** Runs one command in a world of its own. */
  static int run(Io io, String... args) {
    try {
      return new CommandLine(Commands.of(io, args))
          .setExpandAtFiles(false)
          .setOut(new PrintWriter(io.out(), true, StandardCharsets.UTF_8))
          .setErr(new PrintWriter(io.err(), true, StandardCharsets.UTF_8))
          .setExecutionExceptionHandler(new Complaints(io))
          .setParameterExceptionHandler(new Misuse(io))
          .execute(args);
    } catch (OutOfMemoryError full) {
      io.err().println("This does not fit in the memory that Java has.");
      io.err().println("Give it more, such as with JAVA_TOOL_OPTIONS=-Xmx4g.");
      return Exit.FOUND;
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
