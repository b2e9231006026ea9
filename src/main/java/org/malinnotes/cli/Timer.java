package org.malinnotes.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.malinnotes.play.Block;
import org.malinnotes.play.plenary.Countdown;
import org.malinnotes.terminal.Canvas;
import org.malinnotes.terminal.Console;

/**
 * A countdown for a class. On a terminal it counts in place and any key stops it; where nothing can
 * be drawn Enter does; in a pipe nobody waits.
 */
final class Timer {
  private static final long SECOND = 1_000_000_000L;
  private static final long MILLION = 1_000_000L;

  private final Io io;
  private final Console console;

  Timer(Io io, Console console) {
    this.io = io;
    this.console = console;
  }

  /**
   * Counts down; whether it came to its end.
   *
   * @param screen the lines of a canvas on which a clock such as 2:05 stands
   */
  boolean run(int seconds, Function<String, List<String>> screen) {
    Optional<Canvas> canvas = console.canvas();
    if (canvas.isPresent()) {
      return draw(canvas.get(), seconds, screen);
    }
    console.show(List.of(new Block.Notice("Timer: " + Countdown.words(seconds) + ".")));
    return !io.terminal() || isWaited(seconds);
  }

  private boolean draw(Canvas canvas, int seconds, Function<String, List<String>> screen) {
    long end = System.nanoTime() + seconds * SECOND;
    try (Canvas.Keys keys = canvas.listen()) {
      for (long left = seconds * SECOND; left > 0; left = end - System.nanoTime()) {
        int shown = (int) ((left + SECOND - 1) / SECOND);
        canvas.draw(screen.apply(Countdown.clock(shown)));
        long tick = left - (shown - 1) * SECOND;
        if (keys.pressedWithin(Math.max(1, tick / MILLION))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Waits; false as soon as a line has been typed, which stays to be read. */
  private boolean isWaited(int seconds) {
    long end = System.nanoTime() + seconds * SECOND;
    try {
      while (System.nanoTime() < end) {
        if (io.in().available() > 0) {
          return false;
        }
        Thread.sleep(100);
      }
    } catch (IOException broken) {
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return true;
  }
}
