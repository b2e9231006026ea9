package org.malinnotes.cli;

/** Makes what a user typed safe to repeat: short, and without what could drive a terminal. */
final class Shown {
  private static final int MOST = 60;

  private Shown() {}

  /** The first characters of it; in quotes if it could not be seen otherwise. */
  static String of(String typed) {
    return typed.isBlank() ? "'" + of(typed, MOST) + "'" : of(typed, MOST);
  }

  static String of(String typed, int most) {
    StringBuilder shown = new StringBuilder();
    typed
        .codePoints()
        .limit(most)
        .map(point -> Character.isISOControl(point) || isFormat(point) ? '?' : point)
        .forEach(shown::appendCodePoint);
    return shown + (typed.codePointCount(0, typed.length()) > most ? "…" : "");
  }

  private static boolean isFormat(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }
}
