package org.malinnotes.report;

import java.nio.file.Path;
import java.util.List;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Turn;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.save.Resumption;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveKeeper;
import org.malinnotes.save.SaveName;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** Plays lines of the shipped stories for tests. */
final class Lines {
  static final Story TWO_DOORS = load("two-doors");

  private Lines() {}

  static Story load(String folder) {
    return StoryLoader.load(Path.of("story", folder)).story().orElseThrow();
  }

  /** A game of a story's first chapter, just opened; no seats named means all of them. */
  static SaveFile begin(Story story, RevealMode reveal, boolean historian, String... seats) {
    Chapter chapter = story.chapters().get(0);
    List<SeatId> held =
        seats.length == 0
            ? story.seats().stream().map(Seat::id).toList()
            : List.of(seats).stream().map(SeatId::new).toList();
    return begin(story, new Setup(chapter.id(), true, held, historian), reveal);
  }

  /** A game just opened. */
  static SaveFile begin(Story story, Setup setup, RevealMode reveal) {
    Turn opening = new Engine(story).begin(setup);
    return SaveKeeper.begin(story, new SaveName("test"), setup, reveal, opening, "0.1.0", "");
  }

  static SaveFile take(Story story, SaveFile save, Event event) {
    Engine engine = new Engine(story);
    GameState state = state(engine, save);
    return SaveKeeper.after(story, save, state.scene(), event, engine.step(state, event), "");
  }

  /** Orders by option id, or {@code decided} for what was decided. */
  static SaveFile order(Story story, SaveFile save, String... options) {
    SaveFile played = save;
    for (String option : options) {
      played = take(story, played, new Event.Order(option(story, played, option)));
    }
    return played;
  }

  /** Orders what was decided until the line ends. */
  static SaveFile asDecided(Story story, SaveFile save) {
    SaveFile played = save;
    while (state(new Engine(story), played).phase() != Phase.ENDED) {
      played = order(story, played, "decided");
    }
    return played;
  }

  static Debrief debrief(Story story, SaveFile save) {
    return Debrief.of(new Engine(story), save).result().orElseThrow();
  }

  private static OptionId option(Story story, SaveFile save, String option) {
    Engine engine = new Engine(story);
    return option.equals("decided")
        ? engine.decision(state(engine, save)).decided().orElseThrow().id()
        : new OptionId(option);
  }

  private static GameState state(Engine engine, SaveFile save) {
    return Resumption.of(engine, save).result().orElseThrow().state();
  }
}
