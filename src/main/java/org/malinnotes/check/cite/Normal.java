package org.malinnotes.check.cite;

import java.util.regex.Pattern;

/**
 * Makes texts comparable whatever the typography of a copy: straight quotation marks, plain spaces,
 * no raised note marks, no asterisks of italics, dots for an ellipsis.
 */
final class Normal {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

  private Normal() {}

  static String of(String text) {
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
          if (!isRaised(c)) {
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
