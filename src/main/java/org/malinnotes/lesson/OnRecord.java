package org.malinnotes.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Option;
import org.malinnotes.story.SceneId;

/** Follows what was decided up to a decision, answering every other question with nothing. */
final class OnRecord {
  /** More orders than a chapter's record could have before it went round in a circle. */
  private static final int MOST = 1_000;

  private final Engine engine;
  private final Setup setup;

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
    List<Turn> turns = new ArrayList<>();
    Turn turn = engine.begin(setup);
    while (turns.size() < MOST) {
      turns.add(turn);
      GameState state = turn.state();
      if (state.phase() == Phase.ORDER && state.scene().equals(scene)) {
        return turns;
      }
      Optional<Option> decided = engine.asDecided(state);
      if (decided.isEmpty()) {
        break;
      }
      turn = ordered(engine, state, decided.get());
    }
    throw new StoryFaultException("the record does not come to " + scene.value());
  }

  /** Gives an order and claims nothing when asked what it rests on and what was decided. */
  static Turn ordered(Engine engine, GameState state, Option option) {
    return unasked(engine, engine.step(state, new Event.Order(option.id())));
  }

  /** Answers with nothing until an order is wanted or the line has ended. */
  static Turn unasked(Engine engine, Turn asked) {
    Turn turn = asked;
    while (turn.state().phase() == Phase.EVIDENCE || turn.state().phase() == Phase.FORECAST) {
      turn = engine.step(turn.state(), nothing(turn.state().phase()));
    }
    return turn;
  }

  /** The answer that claims nothing. */
  static Event nothing(Phase phase) {
    return phase == Phase.EVIDENCE
        ? new Event.Evidence(List.of())
        : new Event.Forecast(new Guess.Knew());
  }
}
