package org.malinnotes.terminal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.malinnotes.text.Columns;

/** Writes a text in ASCII alone, as near to the original as one can read it. */
public final class Ascii {
  /** Pairs of the characters on the left, each written as the string on the right. */
  private static final String[][] PAIRS = {
    {"–‐‑‒−", "-"},
    {"—―", "--"},
    {"“”„«»″", "\""},
    {"‘’‚‹›′", "'"},
    {"…", "..."},
    {"łŁ", "l"},
    {"đĐ", "d"},
    {"øØ", "o"},
    {"ß", "ss"},
    {"æÆ", "ae"},
    {"œŒ", "oe"},
    {"ı", "i"},
    {"\u00A0\u2007\u2009\u202F", " "},
    {"·•∙●○◦▸►", "*"},
    {"×", "x"},
    {"½", "1/2"},
    {"¼", "1/4"},
    {"¾", "3/4"},
    {"⅕", "1/5"},
    {"§", "section "},
    {"°", " deg"},
    {"→⇒", "->"},
    {"←⇐", "<-"},
    {"↑▲", "^"},
    {"↓▼", "v"},
    {"≥", ">="},
    {"≤", "<="},
    {"≠", "!="},
    {"─━╌┄═╴╶", "-"},
    {"│┃║╎┆", "|"},
    {"┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰┏┓┗┛", "+"},
    {"╱", "/"},
    {"╲", "\\"},
    {"▮█▓■▰", "#"},
    {"▯░▒□▱", "-"},
  };

  private static final Map<Integer, String> WRITTEN = written();

  private Ascii() {}

  /** The text in ASCII; what has no likeness becomes a question mark. Newlines stay. */
  public static String of(String text) {
    if (text.chars().allMatch(unit -> unit < 0x80)) {
      return text;
    }
    StringBuilder written = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> append(written, point));
    return written.toString();
  }

  private static void append(StringBuilder written, int point) {
    if (point < 0x80) {
      written.append((char) point);
      return;
    }
    String known = WRITTEN.get(point);
    if (known != null) {
      written.append(known);
      return;
    }
    String letter = Character.toString(point);
    String bare = Normalizer.normalize(letter, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder();
    bare.chars().filter(unit -> unit < 0x80).forEach(unit -> kept.append((char) unit));
    boolean mark = Columns.of(point) == 0;
    written.append(kept.length() > 0 ? kept : mark ? "" : "?");
  }

  private static Map<Integer, String> written() {
    Map<Integer, String> map = new HashMap<>();
    for (String[] pair : PAIRS) {
      pair[0].codePoints().forEach(point -> map.put(point, cased(point, pair[1])));
    }
    return map;
  }

  private static String cased(int point, String letters) {
    return Character.isUpperCase(point)
        ? Character.toUpperCase(letters.charAt(0)) + letters.substring(1)
        : letters;
  }
}
