package org.malinnotes.report.classroom;

import java.util.regex.Pattern;

/**
 * Makes text that somebody else typed safe to stand in ours: it cannot turn the direction of what
 * stands around it, hide, or be taken for markup.
 */
final class Foreign {
  private static final int LONGEST_NAME = 60;
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final char ISOLATE = '\u2068';
  private static final char END = '\u2069';

  /** What means something within a line, and what becomes a link by itself in some readers. */
  private static final Pattern MEANT =
      Pattern.compile("[\\\\`*_\\[\\]<>&|~#@]|(?<=https?|ftp):(?=//)|(?<=www)[.]");

  /** What means something at the start of a line. */
  private static final Pattern LEADING = Pattern.compile("^([0-9]*)([-+=.)])");

  private Foreign() {}

  /**
   * The text without what only formats or controls; lines and what separates them stay. Joiners
   * stay, as Persian, Hindi and emoji are written with them.
   */
  static String text(String typed) {
    StringBuilder clean = new StringBuilder();
    typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(it -> append(clean, it));
    return clean.toString().strip();
  }

  /** A name, in one line and not too long; if written from right to left, closed in itself. */
  static String name(String typed) {
    String brief = brief(typed);
    return brief.codePoints().anyMatch(Foreign::isFromTheRight) ? ISOLATE + brief + END : brief;
  }

  /** A name, in one line and not too long. */
  static String brief(String typed) {
    String line = text(typed).replaceAll("\\s+", " ");
    int length = line.codePointCount(0, line.length());
    return length > LONGEST_NAME
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) + "…"
        : line;
  }

  /** Plain text in CommonMark, in one line, that shows as it is wherever it stands. */
  static String markdown(String plain) {
    String line = plain.strip().replaceAll("\\s+", " ");
    String inline = MEANT.matcher(line).replaceAll("\\\\$0");
    return LEADING.matcher(inline).replaceFirst("$1\\\\$2");
  }

  private static void append(StringBuilder clean, int point) {
    switch (Character.getType(point)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('\n');
      case Character.SURROGATE -> clean.append('\uFFFD');
      case Character.CONTROL -> clean.append(point == '\n' ? "\n" : point == '\t' ? " " : "");
      case Character.FORMAT -> {
        if (point == JOINER || point == NON_JOINER) {
          clean.appendCodePoint(point);
        }
      }
      default -> clean.appendCodePoint(point);
    }
  }

  private static boolean isFromTheRight(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
