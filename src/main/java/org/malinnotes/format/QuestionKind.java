package org.malinnotes.format;

/** How a question of a lesson is answered. */
enum QuestionKind {
  FREE("text"),
  CHOICE("choice"),
  SCALE("scale");

  private final String word;

  QuestionKind(String word) {
    this.word = word;
  }

  /** The word used in the files. */
  String word() {
    return word;
  }
}
