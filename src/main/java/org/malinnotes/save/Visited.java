package org.malinnotes.save;

import java.util.LinkedHashMap;
import java.util.Map;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Taken;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/** Gathers the fingerprints of the scenes that turns led through, those decided unseen included. */
final class Visited {
  private final Story story;
  private final Map<SceneId, String> known;
  private final Map<SceneId, String> found = new LinkedHashMap<>();

  /**
   * Begins with nothing found.
   *
   * @param known the fingerprints that need not be taken again
   */
  Visited(Story story, Map<SceneId, String> known) {
    this.story = story;
    this.known = known;
  }

  void add(Turn turn) {
    for (Happening happening : turn.happenings()) {
      if (happening instanceof Happening.SceneEntered entered) {
        add(entered.scene());
      }
    }
    GameState state = turn.state();
    for (Taken taken : state.line()) {
      add(story.scene(taken.scene()));
    }
    add(story.scene(state.scene()));
  }

  Map<SceneId, String> found() {
    return found;
  }

  private void add(Scene scene) {
    if (!known.containsKey(scene.id()) && !found.containsKey(scene.id())) {
      found.put(scene.id(), SceneHash.of(scene));
    }
  }
}
