package org.malinnotes.diagnostic;

/** Makes visible what would not show or would drive a terminal. */
public final class Visible {
  private Visible() {}

  /** The text with every control, formatting and broken character as {@code <U+001B>}. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(character -> shown.append(of(character)));
    return shown.toString();
  }

  /** One character, or its number between angles. */
  static String of(int character) {
    switch (Character.getType(character)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
      case Character.SURROGATE:
      case Character.PRIVATE_USE:
      case Character.UNASSIGNED:
        return String.format("<U+%04X>", character);
      default:
        return Character.toString(character);
    }
  }
}
