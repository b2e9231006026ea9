package org.malinnotes.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/** Finds the console that fits: JLine's only where a terminal can make use of it. */
public final class Consoles {
  private Consoles() {}

  /**
   * Opens a console.
   *
   * <p>Without a terminal, on a dumb one and for a screen reader it is a plain one, and no class of
   * JLine is loaded: the system's own line editing draws nothing that would be read aloud twice. A
   * terminal too small to edit a line on gets a plain one too.
   *
   * @param environment the process's variables
   * @param in the process's input, or a test's
   * @param out writes UTF-8
   * @param terminal whether both lead to a terminal; {@link #isTerminal()} knows for the process
   */
  public static Console open(
      StyleChoice choice,
      Map<String, String> environment,
      InputStream in,
      PrintStream out,
      boolean terminal) {
    Style style = choice.decide(environment, nativeCharset(), terminal, 0);
    if (terminal && !choice.screenReader() && !StyleChoice.isDumb(environment)) {
      try {
        return JLineConsole.open(style, columns -> choice.widthFor(environment, columns));
      } catch (IOException | IllegalStateException | LinkageError unusable) {
        return new PlainConsole(in, out, style, true);
      }
    }
    return new PlainConsole(in, out, style, terminal);
  }

  /**
   * Opens and leaves a console on a terminal of its own, unseen, so that what a console needs has
   * been loaded once.
   *
   * @throws IOException if no such terminal can be made
   */
  public static void rehearse() throws IOException {
    StyleChoice choice = new StyleChoice(false, false, false, null);
    Style style = choice.decide(Map.of("TERM", "xterm"), "UTF-8", true, 80);
    JLineConsole.rehearse(
        new ByteArrayInputStream("he\t\r".getBytes(US_ASCII)),
        style,
        columns -> choice.widthFor(Map.of(), columns));
  }

  /**
   * Whether the process's input and output are both a terminal. A launcher that knows says so by
   * the property {@code malin.terminal}; Java takes longer to find out.
   */
  public static boolean isTerminal() {
    String known = System.getProperty("malin.terminal");
    if (known != null) {
      return known.equals("yes");
    }
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From 22 on there is a console without a terminal too, and this method to ask it.
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException older) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  private static String nativeCharset() {
    return System.getProperty("native.encoding", "UTF-8");
  }
}
