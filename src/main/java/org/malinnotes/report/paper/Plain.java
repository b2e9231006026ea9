package org.malinnotes.report.paper;

/** Plain text that is to stay as it is among Markdown. */
final class Plain {
  private Plain() {}

  /** The text with a backslash before every character that could be a mark within a line. */
  static String markdown(String plain) {
    return plain.replaceAll("[\\\\`*_\\[\\]<>&|]", "\\\\$0");
  }

  /** Undoes {@link #markdown}. */
  static String unmarked(String markdown) {
    return markdown.replaceAll("\\\\(\\p{Punct})", "$1");
  }

  /** The text as a string of a style sheet, with its quotation marks. */
  static String css(String plain) {
    StringBuilder string = new StringBuilder("\"");
    plain
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || point == ' ') {
                string.appendCodePoint(point);
              } else {
                string.append('\\').append(Integer.toHexString(point)).append(' ');
              }
            });
    return string.append('"').toString();
  }
}
