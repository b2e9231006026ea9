package org.malinnotes.diagnostic;

/** How wide text stands on a terminal, by the usual rules, without asking the terminal. */
public final class Columns {
  private Columns() {}

  /** The columns a line takes; tabs and control characters are the caller's to replace. */
  public static int of(String line) {
    return line.codePoints().map(Columns::of).sum();
  }

  /**
   * The columns of one character: 0 for combining marks, 2 for wide East Asian and emoji, else 1.
   */
  public static int of(int character) {
    switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK:
      case Character.ENCLOSING_MARK:
      case Character.FORMAT:
        return 0;
      default:
        return isWide(character) ? 2 : 1;
    }
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || c >= 0x2E80 && c <= 0x303E
            || c >= 0x3041 && c <= 0xA4CF
            || c >= 0xA960 && c <= 0xA97F
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1F64F
            || c >= 0x1F680 && c <= 0x1F6FF
            || c >= 0x1F900 && c <= 0x1F9FF
            || c >= 0x20000 && c <= 0x3FFFD);
  }
}
