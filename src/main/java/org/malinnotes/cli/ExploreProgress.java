package org.malinnotes.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.malinnotes.check.explore.Progress;
import org.malinnotes.engine.Setup;
import org.malinnotes.terminal.StyleChoice;

/** A line on a terminal that says how far an exploration has come, drawn over itself. */
final class ExploreProgress implements Progress {
  /** Between two drawings, in nanoseconds. */
  private static final long PAUSE = 250_000_000;

  private final PrintStream err;
  private final int width;
  private final LongSupplier nanos;
  private long began;
  private long drawn;
  private boolean shown;

  private ExploreProgress(PrintStream err, int width, LongSupplier nanos) {
    this.err = err;
    this.width = width;
    this.nanos = nanos;
    begin();
  }

  /**
   * Makes one that is seen only where a line can be drawn over.
   *
   * @param nanos a clock that counts nanoseconds
   */
  static Progress on(Io io, StyleChoice style, LongSupplier nanos) {
    boolean drawable =
        io.terminal() && !style.screenReader() && !StyleChoice.isDumb(io.environment());
    return drawable
        ? new ExploreProgress(io.err(), style.widthFor(io.environment(), 0), nanos)
        : Progress.NONE;
  }

  @Override
  public void begin() {
    began = nanos.getAsLong();
    drawn = began;
  }

  @Override
  public void at(Setup setup, int states, int expanded) {
    if (!isTime()) {
      return;
    }
    long perSecond = (long) (expanded / ((drawn - began) / 1e9));
    String line =
        String.format(
            Locale.ROOT,
            "%s: %,d states, %,d a second, %,d waiting",
            ExploreWords.where(setup),
            states,
            perSecond,
            states - expanded);
    show(Shown.of(line, width - 1));
  }

  @Override
  public void wandered(long orders, long most) {
    if (isTime()) {
      long done = 100 * orders / most;
      show(Shown.of("lines at random: " + done + " % of the orders at most given", width - 1));
    }
  }

  @Override
  public void end() {
    if (shown) {
      show("");
      err.print('\r');
      err.flush();
      shown = false;
    }
  }

  private boolean isTime() {
    long now = nanos.getAsLong();
    boolean time = now - drawn >= PAUSE;
    drawn = time ? now : drawn;
    return time;
  }

  private void show(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    shown = true;
  }
}
