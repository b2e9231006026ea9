package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;

/**
 * What a typed line led to in a lesson: how it stands now and what to show.
 *
 * @param leaves whether the player leaves
 */
public record LessonReaction(LessonSession session, List<Block> blocks, boolean leaves) {
  /** The same with something shown before it. */
  LessonReaction after(List<Block> said) {
    List<Block> all = new ArrayList<>(said);
    all.addAll(blocks);
    return new LessonReaction(session, all, leaves);
  }

  static LessonReaction say(LessonSession session, List<Block> blocks) {
    return new LessonReaction(session, blocks, false);
  }

  static LessonReaction say(LessonSession session, String markdown) {
    return say(session, Answers.notice(markdown));
  }
}
