package org.malinnotes.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.SceneId;

/**
 * What was decided up to each decision of a lesson, every question answered with nothing. Followed
 * once for each and kept.
 */
final class OnRecord {
  private final Engine engine;
  private final Setup setup;
  private final Map<SceneId, List<Turn>> kept = new HashMap<>();

  OnRecord(Engine engine, Setup setup) {
    this.engine = engine;
    this.setup = setup;
  }

  /**
   * The turns with which the record comes to the decision of a scene, the opening first.
   *
   * @throws StoryFaultException if it does not
   */
  List<Turn> to(SceneId scene) {
    List<Turn> turns = kept.get(scene);
    if (turns == null) {
      turns = followed(scene);
      kept.put(scene, turns);
    }
    return turns;
  }

  private List<Turn> followed(SceneId scene) {
    List<Turn> turns = new ArrayList<>();
    RecordCourse.Stop stop =
        new RecordCourse(engine)
            .follow(
                setup,
                turn -> {
                  turns.add(turn);
                  return !isAt(turn.state(), scene);
                });
    if (stop != RecordCourse.Stop.LEFT) {
      throw new StoryFaultException("the record does not come to " + scene.value());
    }
    return List.copyOf(turns);
  }

  /** Whether the record goes by a scene on its way to a decision, or is there. */
  boolean meets(SceneId scene, SceneId decision) {
    return to(decision).stream().anyMatch(turn -> turn.state().scene().equals(scene));
  }

  private static boolean isAt(GameState state, SceneId scene) {
    return state.phase() == Phase.ORDER && state.scene().equals(scene);
  }
}
