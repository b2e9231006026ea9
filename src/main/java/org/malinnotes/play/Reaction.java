package org.malinnotes.play;

import java.util.List;

/** What a typed line led to: how the game stands now, what to show, what to do outside. */
public record Reaction(PlaySession session, List<Block> blocks, List<Request> requests) {
  static Reaction say(PlaySession session, List<Block> blocks) {
    return new Reaction(session, blocks, List.of());
  }

  static Reaction say(PlaySession session, String markdown) {
    return say(session, Answers.notice(markdown));
  }
}
