package org.malinnotes.terminal;

/**
 * Takes from a text everything that could drive a terminal or reorder a line: control characters,
 * direction marks, invisible characters. The one gate through which every text reaches a line.
 */
final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * The text with harmful characters made visible (C0 and DEL as their pictures, C1, lone
   * surrogates and noncharacters as U+FFFD) or, where they are only invisible, dropped. Line ends
   * of any kind become a newline, a tab becomes a space.
   */
  static String of(String text) {
    if (text.chars().allMatch(unit -> unit >= 0x20 && unit < 0x7F)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(point -> append(kept, point));
    return kept.toString();
  }

  private static void append(StringBuilder kept, int point) {
    if (point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
      kept.append('\n');
    } else if (point == '\t') {
      kept.append(' ');
    } else if (point < 0x20) {
      kept.appendCodePoint(0x2400 + point);
    } else if (point == 0x7F) {
      kept.appendCodePoint(0x2421);
    } else if (isBroken(point)) {
      kept.appendCodePoint(REPLACEMENT);
    } else if (!isInvisible(point)) {
      kept.appendCodePoint(point);
    }
  }

  private static boolean isBroken(int point) {
    return point >= 0x80 && point < 0xA0
        || point >= 0xD800 && point <= 0xDFFF
        || (point & 0xFFFE) == 0xFFFE
        || point >= 0xFDD0 && point <= 0xFDEF;
  }

  /** Format characters, save the two joiners that some scripts need for their letters. */
  private static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT && point != 0x200C && point != 0x200D;
  }
}
