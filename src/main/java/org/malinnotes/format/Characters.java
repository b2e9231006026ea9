package org.malinnotes.format;

import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.SyntaxCode;

/**
 * Which characters a story may hold. Its text goes to a terminal, which obeys control characters
 * and the ones that turn the direction of writing: a story must not be able to give it orders.
 */
final class Characters {
  private Characters() {}

  /** What is wrong with the unit at an index of a text; null where nothing is. */
  static @Nullable SyntaxCode fault(CharSequence text, int index) {
    char c = text.charAt(index);
    if (c >= ' ' && c < 0x7f) {
      return null;
    }
    if (Character.isSurrogate(c)) {
      return paired(text, index, c) ? null : SyntaxCode.LONE_SURROGATE;
    }
    return c == '\n' || c == '\t' || !commands(c) ? null : SyntaxCode.CONTROL_CHARACTER;
  }

  /** The index of the first unit that a string of the story may not hold, or -1. */
  static int firstFault(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= 0x7f) && fault(text, i) != null) {
        return i;
      }
    }
    return -1;
  }

  /** A character as messages name it, such as {@code U+001B}. */
  static String name(char c) {
    return String.format("U+%04X", (int) c);
  }

  private static boolean commands(char c) {
    return c < ' '
        || (c >= 0x7f && c < 0xa0)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean paired(CharSequence text, int index, char c) {
    return Character.isHighSurrogate(c)
        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }
}
