package org.malinnotes.terminal;

import java.util.List;

/** A screen that can be drawn on as a whole. */
public interface Canvas {
  /** How many lines it has. */
  int rows();

  /** How many columns it has. */
  int columns();

  /** Clears it and shows finished lines from the top; what is read next stands below them. */
  void draw(List<String> lines);

  /** Listens for keys, Ctrl-C among them, until closed. None is shown, and none is typed. */
  Keys listen();

  /** Keys that mean nothing but that one was pressed. */
  interface Keys extends AutoCloseable {
    /** Waits for a key for so many milliseconds; whether one was pressed. */
    boolean pressedWithin(long milliseconds);

    @Override
    void close();
  }
}
