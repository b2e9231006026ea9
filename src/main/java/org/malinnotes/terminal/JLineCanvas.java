package org.malinnotes.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** The whole of a terminal's screen. */
final class JLineCanvas implements Canvas {
  /** What a terminal is taken for that does not know its size. */
  private static final int USUAL_ROWS = 24;

  private final Terminal terminal;

  JLineCanvas(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int rows() {
    return terminal.getRows() > 0 ? terminal.getRows() : USUAL_ROWS;
  }

  @Override
  public int columns() {
    return terminal.getColumns();
  }

  @Override
  public void draw(List<String> lines) {
    terminal.writer().print(cleared(terminal, lines));
    terminal.flush();
  }

  /** What clears a terminal's screen and shows lines from its top. */
  static String cleared(Terminal terminal, List<String> lines) {
    StringBuilder text =
        new StringBuilder(Curses.tputs(terminal.getStringCapability(Capability.clear_screen)));
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  @Override
  public Keys listen() {
    return new RawKeys(terminal);
  }

  /** The keyboard as it is: no line is put together, and Ctrl-C is a key like any other. */
  private static final class RawKeys implements Keys {
    private final Terminal terminal;
    private final Attributes before;

    RawKeys(Terminal terminal) {
      this.terminal = terminal;
      this.before = terminal.enterRawMode();
      Attributes raw = terminal.getAttributes();
      raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
      terminal.setAttributes(raw);
    }

    @Override
    public boolean pressedWithin(long milliseconds) {
      try {
        boolean pressed = terminal.reader().read(milliseconds) != NonBlockingReader.READ_EXPIRED;
        while (pressed && terminal.reader().read(1) >= 0) {
          // the rest of a key that sends more than one character
        }
        return pressed;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public void close() {
      terminal.setAttributes(before);
    }
  }
}
