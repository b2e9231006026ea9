package org.malinnotes.save;

/** Makes foreign text fit to stand in a message: nothing in it can drive a terminal. */
public final class Printable {
  private static final int LONGEST = 120;

  private Printable() {}

  /**
   * The text with every character that is not plainly visible replaced, cut to a sensible length.
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(point -> plain.appendCodePoint(isPlain(point) ? point : '\uFFFD'));
    if (text.codePointCount(0, text.length()) > LONGEST) {
      plain.append('…');
    }
    return plain.toString();
  }

  /** Whether every character is plainly visible or an ordinary space. */
  public static boolean isPlain(String text) {
    return text.codePoints().allMatch(Printable::isPlain);
  }

  private static boolean isPlain(int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL:
      case Character.FORMAT: // bidirectional marks among them
      case Character.SURROGATE:
      case Character.PRIVATE_USE:
      case Character.UNASSIGNED:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
        return false;
      default:
        return true;
    }
  }
}
