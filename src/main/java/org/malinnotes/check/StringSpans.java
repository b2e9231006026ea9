package org.malinnotes.check;

import org.malinnotes.text.Span;

/**
 * Finds parts of a decoded JSON string in the file, where it stands between marks, with escapes.
 */
final class StringSpans {
  private StringSpans() {}

  /**
   * The place of the characters {@code start} to {@code end} of the decoded string; the whole place
   * if it does not cover a JSON string.
   */
  static Span part(Span literal, int start, int end) {
    if (!isString(literal)) {
      return literal;
    }
    int from = offset(literal, start);
    int to = Math.max(offset(literal, end), from);
    return new Span(literal.file(), from, to);
  }

  /** The place of the first occurrence of a word between non-word characters, if there is one. */
  static Span word(Span literal, String word) {
    if (!isString(literal)) {
      return literal;
    }
    String covered = literal.covered();
    for (int at = covered.indexOf(word); at >= 0; at = covered.indexOf(word, at + 1)) {
      if (!inWord(covered, at - 1) && !inWord(covered, at + word.length())) {
        int start = literal.start() + at;
        return new Span(literal.file(), start, start + word.length());
      }
    }
    return literal;
  }

  private static boolean isString(Span literal) {
    return literal.covered().startsWith("\"");
  }

  private static boolean inWord(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c == '-';
  }

  private static int offset(Span literal, int decoded) {
    String raw = literal.file().content();
    int at = literal.start() + 1;
    for (int i = 0; i < decoded && at < literal.end() - 1; i++) {
      boolean escape = raw.charAt(at) == '\\';
      at += !escape ? 1 : raw.charAt(at + 1) == 'u' ? 6 : 2;
    }
    return Math.min(at, literal.end());
  }
}
