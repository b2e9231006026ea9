package org.malinnotes.cli;

/** Tells of a story that was played unchecked and leads nowhere. */
final class Faults {
  private Faults() {}

  /**
   * Such as: The story cannot be played on: the scene x leads to y, which does not exist;
   * CommonMark.
   */
  static String told(RuntimeException fault) {
    return "The story cannot be played on: " + clause(fault) + ".";
  }

  /** The same in plain text. */
  static String plain(RuntimeException fault) {
    return "The story cannot be played on: " + words(fault) + ".";
  }

  /** What leads nowhere, in CommonMark. */
  static String clause(RuntimeException fault) {
    return Markdown.named(words(fault));
  }

  private static String words(RuntimeException fault) {
    return Shown.of(String.valueOf(fault.getMessage()), 300);
  }
}
