package org.malinnotes.save;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Turn;

/**
 * A save played again on the story as it is now.
 *
 * @param save the save to go on with: where the story no longer allows the whole line, a new line
 *     with what still holds, the old one being kept
 * @param turns the opening turn and one for each event that still holds
 * @param lost the first order or answer that no longer holds and why, as a sentence
 * @param messages what to tell the player, in Markdown paragraphs; empty when all is as it was
 */
public record Resumption(
    SaveFile save, List<Turn> turns, Optional<String> lost, List<String> messages) {

  /** Where the game stands. */
  public GameState state() {
    return turns.get(turns.size() - 1).state();
  }

  /**
   * Plays the active line again as far as it holds. Fails if the save belongs to another story, or
   * if the story no longer has the chapter or the chairs it was begun with.
   */
  public static Attempt<Resumption> of(Engine engine, SaveFile save) {
    return new Replaying(engine, save).run();
  }
}
