package org.malinnotes.terminal;

/**
 * How lines are made.
 *
 * @param width the longest line in columns, at least 1; use {@link #wrapAt} to get a readable one
 * @param colour whether lines may hold colour and other attributes (escape sequences)
 * @param ascii whether lines hold ASCII alone
 * @param screenReader whether lines are read aloud: linear, in words, without rules and boxes
 */
public record Style(int width, boolean colour, boolean ascii, boolean screenReader) {
  /** The longest line that reads well, and the longest that is ever made. */
  public static final int WIDEST = 72;

  /** The narrowest line made for a real screen; narrower screens break it themselves. */
  public static final int NARROWEST = 20;

  private static final int USUAL_COLUMNS = 80;

  /**
   * A style.
   *
   * @throws IllegalArgumentException if the width is not positive
   */
  public Style {
    if (width < 1) {
      throw new IllegalArgumentException("width " + width);
    }
  }

  /** Lines for a stream that is no screen: full width, no attributes, Unicode. */
  public static Style plain() {
    return new Style(WIDEST, false, false, false);
  }

  /**
   * The width to wrap at on a screen of so many columns, {@value #NARROWEST} to {@value #WIDEST}. A
   * terminal that does not know its width says 0 and counts as one of 80.
   */
  public static int wrapAt(int columns) {
    int known = columns <= 0 ? USUAL_COLUMNS : columns;
    return Math.max(NARROWEST, Math.min(WIDEST, known));
  }

  /** The same style for another width, at least 1. */
  public Style withWidth(int columns) {
    return new Style(columns, colour, ascii, screenReader);
  }
}
