package org.malinnotes.browser;

/** A size of paper. */
public enum Sheet {
  /** Most of the world. */
  A4("A4"),
  /** North America. */
  LETTER("letter");

  private final String word;

  Sheet(String word) {
    this.word = word;
  }

  String css() {
    return "@page { size: " + word + "; }\n";
  }
}
