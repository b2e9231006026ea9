package org.malinnotes.format;

/**
 * Finds characters of a JSON string in the file, where escapes take more room than they stand for.
 */
final class StringPlaces {
  private StringPlaces() {}

  /**
   * Where a unit of a string's value stands in the file.
   *
   * @param content the file's text
   * @param start where the string begins, at its opening mark
   * @param index counts UTF-16 units of the value; its length gives the closing mark
   */
  static int offset(String content, int start, int index) {
    int at = start + 1;
    for (int i = 0; i < index && at < content.length(); i++) {
      at += width(content, at);
    }
    return Math.min(at, content.length());
  }

  /** The offset after a string's closing mark. */
  static int end(String content, int start) {
    int at = start + 1;
    while (at < content.length() && content.charAt(at) != '"') {
      at += width(content, at);
    }
    return Math.min(at + 1, content.length());
  }

  private static int width(String content, int at) {
    if (content.charAt(at) != '\\') {
      return 1;
    }
    return at + 1 < content.length() && content.charAt(at + 1) == 'u' ? 6 : 2;
  }
}
