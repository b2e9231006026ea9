package org.malinnotes.format;

/** Puts words of a file into a message without letting them run on or steer the terminal. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** The words between backquotes, shortened where long. */
  static String words(String words) {
    return "`" + plain(words) + "`";
  }

  /** The words on one line, shortened where long. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length() && plain.length() < LONGEST; i++) {
      char c = words.charAt(i);
      plain.append(
          c == '\n' || c == '\t' ? ' ' : Characters.fault(words, i) == null ? c : '\uFFFD');
    }
    if (plain.length() < words.length()) {
      if (Character.isHighSurrogate(plain.charAt(plain.length() - 1))) {
        plain.setLength(plain.length() - 1);
      }
      plain.append('…');
    }
    return plain.toString();
  }
}
