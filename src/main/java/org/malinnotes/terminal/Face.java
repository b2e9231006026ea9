package org.malinnotes.terminal;

/**
 * The look of a character: bits that add up. Each says something that the words or the layout say
 * too, so that nothing is lost without them.
 *
 * @param bits any of 1 bold, 2 italic, 4 faint, 8 the accent colour, 16 the notice colour, 32 what
 *     is typed or named letter by letter, which is kept on one line if it can be
 */
record Face(int bits) {
  static final Face PLAIN = new Face(0);
  static final Face STRONG = new Face(1);
  static final Face EMPHASIS = new Face(2);
  static final Face FAINT = new Face(4);
  static final Face ACCENT = new Face(8);
  static final Face NOTICE = new Face(16);
  static final Face LITERAL = new Face(8 | 32);

  private static final String[] PARAMETERS = {"1", "3", "2", "36", "33"};

  /** This look and the other at once. */
  Face and(Face other) {
    return new Face(bits | other.bits);
  }

  /** Whether it is to be kept on one line. */
  boolean isLiteral() {
    return (bits & 32) != 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Face && bits == ((Face) other).bits;
  }

  @Override
  public int hashCode() {
    return bits;
  }

  /** The text in this look, and back to none after it (ECMA-48, select graphic rendition). */
  String paint(String text) {
    if (bits == 0 || text.isEmpty()) {
      return text;
    }
    StringBuilder painted = new StringBuilder("\u001B[");
    for (int i = 0; i < PARAMETERS.length; i++) {
      if ((bits & 1 << i) != 0) {
        painted.append(painted.length() > 2 ? ";" : "").append(PARAMETERS[i]);
      }
    }
    return painted.append('m').append(text).append("\u001B[0m").toString();
  }
}
