package org.malinnotes.cli;

import java.util.List;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;

/** Shows the line beside the record. */
final class Debriefs {
  private Debriefs() {}

  static List<Block> blocks(PlaySession session) {
    return session.handle("score").blocks();
  }
}
