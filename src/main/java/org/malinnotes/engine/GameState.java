package org.malinnotes.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;

/**
 * Where a game stands. Immutable; scores are computed from it and never stored in it.
 *
 * @param scene the scene of the decision at hand; the last one once the game has ended
 * @param ending the ending reached, or null
 * @param start the values at the start of the line
 * @param line the decisions taken so far, by the player and by history's hand
 * @param pending dispatches not yet delivered
 * @param situated the chairs whose starting situation has been told in this chapter
 * @param away the departure the line is on; null while it is on the record's scenes
 */
public record GameState(
    Setup setup,
    Phase phase,
    ChapterId chapter,
    SceneId scene,
    @Nullable EndingId ending,
    Values start,
    Values values,
    List<Taken> line,
    List<News> pending,
    List<SeatId> situated,
    @Nullable Away away) {

  /**
   * This state without an order whose reveal still waits for the player's evidence or guess: what
   * may be shown of the line. The phase stays, so the result is for looking at and not for playing
   * on.
   */
  public GameState settled() {
    if (phase != Phase.EVIDENCE && phase != Phase.FORECAST) {
      return this;
    }
    return new GameState(
        setup,
        phase,
        chapter,
        scene,
        ending,
        start,
        values,
        line.subList(0, line.size() - 1),
        pending,
        situated,
        line.get(line.size() - 1).away() ? away : null);
  }

  /** The decisions the player took. */
  public List<Taken> ownLine() {
    return line.stream().filter(Taken::byPlayer).toList();
  }
}
