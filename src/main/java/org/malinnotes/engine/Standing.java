package org.malinnotes.engine;

import org.malinnotes.story.ChapterId;
import org.malinnotes.story.SceneId;

/**
 * All that tells how the record goes on from a state. A line that comes to the same twice goes
 * round in a circle.
 */
public record Standing(ChapterId chapter, SceneId scene, Phase phase, Values values) {
  /** Where a game stands. */
  public static Standing of(GameState state) {
    return new Standing(state.chapter(), state.scene(), state.phase(), state.values());
  }
}
