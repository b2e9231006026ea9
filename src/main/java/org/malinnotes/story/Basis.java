package org.malinnotes.story;

/** On what a statement about the outcome or a departed line rests. */
public enum Basis {
  /** The record itself. */
  RECORD("on the record"),
  /** The source draws the inference. */
  INFERRED("inferred by the source"),
  /** The author's own guess. */
  CONJECTURE("conjecture");

  private final String words;

  Basis(String words) {
    this.words = words;
  }

  /** The basis as a reader sees it. */
  public String words() {
    return words;
  }
}
