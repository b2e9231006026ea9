package org.malinnotes.check.cite;

import java.util.regex.Pattern;

/**
 * Makes texts comparable whatever the typography of a copy: straight quotation marks, plain spaces,
 * no raised note marks, no asterisks of italics, dots for an ellipsis.
 */
final class Normal {
  /** Stands for a hyphen at the end of a line of a copy: it may belong to the word or not. */
  static final char SOFT = '\u00ad';

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern LINE_END =
      Pattern.compile("(?<=\\p{L})[-\u00ad]\\s*\\R\\s*(?=\\p{L})");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

  private Normal() {}

  /** The words of a quotation. */
  static String of(String text) {
    return of(text.replace(Character.toString(SOFT), ""), false);
  }

  /**
   * A page of a copy, with {@link #SOFT} for hyphens at line ends.
   *
   * @param marks whether raised note marks are kept
   */
  static String page(String text, boolean marks) {
    return of(LINE_END.matcher(text).replaceAll(Character.toString(SOFT)), marks);
  }

  private static String of(String text, boolean marks) {
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '‘':
        case '’':
          normal.append('\'');
          break;
        case '“':
        case '”':
          normal.append('"');
          break;
        case '…':
          normal.append("...");
          break;
        case '*':
          break;
        default:
          if (marks || !isRaised(c)) {
            normal.append(c);
          }
      }
    }
    String dots = normal.toString().replace(". . .", "...");
    return SPACE.matcher(dots).replaceAll(" ").strip();
  }

  /** Whether it is a digit of a note mark in the text. */
  static boolean isRaised(char c) {
    return RAISED.indexOf(c) >= 0;
  }
}
