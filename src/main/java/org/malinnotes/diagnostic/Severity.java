package org.malinnotes.diagnostic;

/** How bad a finding is. */
public enum Severity {
  /** The story breaks a rule; play would trip over it or evidence is missing. */
  ERROR("error"),
  /** The story can be played, but something deserves a look. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word shown in messages. */
  public String word() {
    return word;
  }
}
