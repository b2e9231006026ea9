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

  /** Waits for a key for so many milliseconds; whether one was pressed. The key is nobody's. */
  boolean keyWithin(long milliseconds);
}
