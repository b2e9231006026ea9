package org.malinnotes.cli;

import java.util.Optional;
import org.malinnotes.save.RevealMode;

/** Reads {@code --reveal}. */
final class Reveals {
  private Reveals() {}

  /** The mode that a word means; without one, after each order. */
  static RevealMode mode(Optional<String> word) {
    return RevealMode.of(word.orElse(RevealMode.NOW.word()))
        .orElseThrow(
            () ->
                new ComplaintException(
                    "--reveal takes now or end, not " + Shown.of(word.orElse("")) + ".",
                    Exit.USAGE));
  }
}
