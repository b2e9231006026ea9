package org.malinnotes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line played again from its events.
 *
 * @param turns the opening turn and one for each event taken
 * @param refusal why the first event not taken was refused; empty if all were taken
 */
public record Replay(List<Turn> turns, Optional<Refusal> refusal) {
  /** Plays the events in order and stops before the first that cannot be taken. */
  public static Replay of(Engine engine, Setup setup, List<Event> events) {
    List<Turn> turns = new ArrayList<>();
    turns.add(engine.begin(setup));
    for (Event event : events) {
      GameState state = turns.get(turns.size() - 1).state();
      Optional<Refusal> refusal = engine.refusal(state, event);
      if (refusal.isPresent()) {
        return new Replay(List.copyOf(turns), refusal);
      }
      turns.add(engine.step(state, event));
    }
    return new Replay(List.copyOf(turns), Optional.empty());
  }

  /** How many events were taken. */
  public int taken() {
    return turns.size() - 1;
  }

  /** The state after the last event taken. */
  public GameState state() {
    return turns.get(turns.size() - 1).state();
  }
}
