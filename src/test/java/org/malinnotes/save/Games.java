package org.malinnotes.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Foresight;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Story;

/** Plays games for tests. */
final class Games {
  private static final String NOW = "2026-01-02T03:04:05Z";

  private Games() {}

  static SaveFile begin(Story story, boolean historian) {
    Turn opening = new Engine(story).begin(Doors.setup(historian));
    return SaveKeeper.begin(
        story,
        new SaveName("game"),
        opening.state().setup(),
        RevealMode.NOW,
        opening,
        "0.1.0",
        NOW);
  }

  static SaveFile order(Story story, SaveFile save, String option) {
    return take(story, save, new Event.Order(new OptionId(option)));
  }

  static SaveFile take(Story story, SaveFile save, Event event) {
    Engine engine = new Engine(story);
    GameState state = state(engine, save);
    return SaveKeeper.after(story, save, state.scene(), event, engine.step(state, event), NOW);
  }

  static SaveFile play(Story story, String... options) {
    SaveFile save = begin(story, false);
    for (String option : options) {
      save = order(story, save, option);
    }
    return save;
  }

  /** A game with orders, evidence, guesses, rewinds and changes of line, by the seed. */
  static SaveFile random(Story story, long seed) {
    Random random = new Random(seed);
    SaveFile save = begin(story, random.nextBoolean());
    Engine engine = new Engine(story);
    for (int i = random.nextInt(30); i > 0; i--) {
      GameState state = state(engine, save);
      int events = save.activeLine().events().size();
      int dice = random.nextInt(6);
      if (dice == 0) {
        save = save.rewound(random.nextInt(events + 1));
      } else if (dice == 1) {
        save = save.resume(1 + random.nextInt(save.lines().size()));
      } else if (state.phase() != Phase.ENDED) {
        save = take(story, save, event(engine, state, random));
      }
    }
    return save;
  }

  private static Event event(Engine engine, GameState state, Random random) {
    if (state.phase() == Phase.EVIDENCE) {
      List<DocumentId> named = new ArrayList<>();
      if (random.nextBoolean()) {
        named.add(Doors.LETTER);
      }
      return new Event.Evidence(named);
    }
    if (state.phase() == Phase.FORECAST) {
      List<Choice> choices = engine.choices(state);
      List<Integer> bands = Foresight.bands(choices.size());
      return new Event.Forecast(
          random.nextBoolean()
              ? new Guess.Knew()
              : new Guess.Sure(
                  choices.get(random.nextInt(choices.size())).option().id(),
                  bands.get(random.nextInt(bands.size()))));
    }
    List<Choice> open = engine.choices(state).stream().filter(Choice::open).toList();
    return new Event.Order(open.get(random.nextInt(open.size())).option().id());
  }

  static GameState state(Engine engine, SaveFile save) {
    return Resumption.of(engine, save).result().orElseThrow().state();
  }
}
