package org.malinnotes.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** Plain streams: a pipe, a file, or a terminal that understands nothing but text. */
public final class PlainConsole implements Console {
  private final BoundedLines in;
  private final PrintStream out;
  private final Style style;
  private final boolean interactive;

  /** Whether the next output answers a line: an empty one then stands between them. */
  private boolean answering;

  /**
   * A console on streams, which stay the caller's to close.
   *
   * @param out writes UTF-8
   * @param interactive whether they lead to a terminal, where a prompt is wanted
   */
  public PlainConsole(InputStream in, PrintStream out, Style style, boolean interactive) {
    this.in = new BoundedLines(in, LONGEST_INPUT);
    this.out = out;
    this.style = style;
    this.interactive = interactive;
  }

  @Override
  public Input read(Completion completion) {
    if (interactive) {
      out.print("> ");
      out.flush();
      answering = true;
    }
    return in.next();
  }

  @Override
  public void print(List<String> lines) {
    StringBuilder text = new StringBuilder(answering && !lines.isEmpty() ? "\n" : "");
    answering &= lines.isEmpty();
    lines.forEach(line -> text.append(line).append('\n'));
    out.print(text);
    out.flush();
  }

  @Override
  public Style style() {
    return style;
  }

  @Override
  public void close() {
    out.flush();
  }
}
