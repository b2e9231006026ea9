package org.malinnotes.play;

import java.util.List;

/** Answers a question about the state of play without changing it. */
interface View {
  /**
   * What to show.
   *
   * @param typed what follows the command, perhaps empty
   */
  List<Block> show(Desk desk, String typed);
}
