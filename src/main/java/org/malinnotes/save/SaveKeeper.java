package org.malinnotes.save;

import java.util.List;
import java.util.Map;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/** Keeps a save in step with the game: what to write after each turn. */
public final class SaveKeeper {
  private SaveKeeper() {}

  /**
   * The save of a game just opened. It holds no fingerprints of scenes yet: they are taken when
   * there is an order to save, which spares each start the time.
   *
   * @param program the program's version
   * @param now the time as ISO 8601 text, or empty
   */
  public static SaveFile begin(
      Story story,
      SaveName name,
      Setup setup,
      RevealMode reveal,
      Turn opening,
      String program,
      String now) {
    SavedLine first = new SavedLine(1, null, List.of());
    SaveFile blank =
        new SaveFile(
            name,
            program,
            story.id(),
            story.version(),
            now,
            now,
            new SaveFile.Summary("", false),
            setup,
            reveal,
            List.of(first),
            1,
            Map.of());
    return blank.seen(story.version(), summary(story, opening.state()), Map.of());
  }

  /**
   * The save after an event.
   *
   * @param at the scene of the state in which it was taken
   * @param turn what the engine made of it
   */
  public static SaveFile after(
      Story story, SaveFile save, SceneId at, Event event, Turn turn, String now) {
    return seen(story, save.withEvent(at, event).stamped(save.program(), now), turn);
  }

  /** The save once the game stands where this turn left it, as after a rewind. */
  public static SaveFile seen(Story story, SaveFile save, Turn turn) {
    Visited visited = new Visited(story, save.scenes());
    visited.add(turn);
    return save.seen(story.version(), summary(story, turn.state()), visited.found());
  }

  static SaveFile.Summary summary(Story story, GameState state) {
    return state.ending() == null
        ? new SaveFile.Summary(story.scene(state.scene()).title(), false)
        : new SaveFile.Summary(story.ending(state.ending()).title(), true);
  }
}
