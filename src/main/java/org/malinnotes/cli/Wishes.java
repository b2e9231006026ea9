package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.malinnotes.save.RevealMode;

/**
 * What was wished for a new game on the command line.
 *
 * @param story the story's folder; empty for the usual one
 * @param auto whether the record plays itself
 */
record Wishes(
    Optional<Path> story,
    Optional<String> seat,
    Optional<String> chapter,
    boolean historian,
    RevealMode reveal,
    Optional<String> save,
    boolean auto) {
  static Wishes none() {
    return new Wishes(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        RevealMode.NOW,
        Optional.empty(),
        false);
  }
}
