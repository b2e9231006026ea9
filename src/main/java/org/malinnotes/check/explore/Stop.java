package org.malinnotes.check.explore;

/** Why an exploration stopped before every state was walked. */
public enum Stop {
  /** It met as many states as it was allowed. */
  LIMIT("limit"),
  /** Its states filled the memory. */
  MEMORY("memory");

  private final String word;

  Stop(String word) {
    this.word = word;
  }

  /** The word for it in JSON. */
  public String word() {
    return word;
  }
}
