package org.malinnotes.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Option;

/** Plays by dice, always with events that the engine must take. */
public final class RandomEvents {
  private final Engine engine;
  private final Random random;

  /** Dice for an engine; the same seed throws the same. */
  public RandomEvents(Engine engine, long seed) {
    this.engine = engine;
    this.random = new Random(seed);
  }

  /** An event for a state that has not ended. */
  public Event next(GameState state) {
    return switch (state.phase()) {
      case ORDER -> order(state);
      case EVIDENCE -> evidence(engine.story().scene(state.scene()).documents());
      case FORECAST -> forecast(state);
      case ENDED -> throw new IllegalStateException("the line has ended");
    };
  }

  private Event order(GameState state) {
    List<Choice> open = engine.choices(state).stream().filter(Choice::open).toList();
    return new Event.Order(one(open).option().id());
  }

  private Event evidence(List<DocumentId> offered) {
    List<DocumentId> shuffled = new ArrayList<>(offered);
    Collections.shuffle(shuffled, random);
    int most = Math.min(shuffled.size(), Event.Evidence.MOST);
    return new Event.Evidence(List.copyOf(shuffled.subList(0, random.nextInt(most + 1))));
  }

  private Event forecast(GameState state) {
    List<Option> options = engine.decision(state).options();
    List<Integer> bands = Foresight.bands(options.size());
    return new Event.Forecast(
        random.nextInt(5) == 0 ? new Guess.Knew() : new Guess.Sure(one(options).id(), one(bands)));
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
