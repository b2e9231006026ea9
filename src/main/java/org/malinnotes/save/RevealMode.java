package org.malinnotes.save;

import java.util.Optional;

/** When a player reads what was in fact decided. */
public enum RevealMode {
  /** After each order. */
  NOW("now"),
  /** Only when the line has ended; until then the record and the scores stay closed. */
  END("end");

  private final String word;

  RevealMode(String word) {
    this.word = word;
  }

  /** The word used in the save and on the command line. */
  public String word() {
    return word;
  }

  /** The mode with this word, if there is one. */
  public static Optional<RevealMode> of(String word) {
    for (RevealMode mode : values()) {
      if (mode.word.equals(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
