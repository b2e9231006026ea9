package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.malinnotes.save.RevealMode;
import org.malinnotes.story.OptionId;

/**
 * What was wished for a new game on the command line.
 *
 * @param story the story's folder; empty for the usual one
 * @param auto whether the record plays itself
 * @param line the orders to begin with; empty to begin with none
 */
record Wishes(
    Optional<Path> story,
    Optional<String> seat,
    Optional<String> chapter,
    boolean historian,
    RevealMode reveal,
    Optional<String> save,
    boolean auto,
    List<OptionId> line) {
  static Wishes none() {
    return new Wishes(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        RevealMode.NOW,
        Optional.empty(),
        false,
        List.of());
  }
}
