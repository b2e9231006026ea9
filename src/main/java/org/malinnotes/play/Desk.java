package org.malinnotes.play;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Taken;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * What lies before the player now.
 *
 * @param turns the line so far, the opening first
 * @param revealNow whether what was decided is shown after each order rather than at the end
 * @param reasons whether a reveal tells why an order departs from the record: not while a lesson
 *     has decisions ahead, which the reasons could give away
 */
record Desk(Engine engine, List<Turn> turns, boolean revealNow, boolean reasons) {
  /** A desk of a game, where the reasons are always told. */
  Desk(Engine engine, List<Turn> turns, boolean revealNow) {
    this(engine, turns, revealNow, true);
  }

  Story story() {
    return engine.story();
  }

  GameState state() {
    return turns.get(turns.size() - 1).state();
  }

  /**
   * The scene at hand. A line may come to its end through scenes of a chair whose papers the player
   * never saw; then it is that of the player's last order.
   */
  Scene scene() {
    Scene scene = story().scene(state().scene());
    List<Taken> own = state().ownLine();
    return state().setup().holds(scene.seat()) || own.isEmpty()
        ? scene
        : story().scene(own.get(own.size() - 1).scene());
  }

  /** All that the line has brought about, in order. */
  List<Happening> happenings() {
    return turns.stream().flatMap(turn -> turn.happenings().stream()).toList();
  }

  SeatId seat() {
    return scene().seat();
  }

  boolean ended() {
    return state().phase() == Phase.ENDED;
  }

  /** Whether the record and the scores are still closed. */
  boolean closed() {
    return !revealNow && !ended();
  }

  /** The date beyond which nothing may be shown. */
  Moment now() {
    return state().ending() == null ? scene().date() : story().ending(state().ending()).date();
  }

  /**
   * The date on which the line left the record's scenes, unless it is on them or back on them. An
   * order about which historian mode still asks says nothing yet, since its departure tells that it
   * was not given.
   */
  Optional<Moment> departed() {
    return Optional.ofNullable(state().settled().away())
        .map(away -> story().scene(away.scene()).date());
  }

  /** The date up to which the record's events stand in this line: now, or when it left them. */
  Moment recordUntil() {
    return departed().filter(date -> now().isAfter(date)).orElse(now());
  }

  String markdown(List<Paragraph> paragraphs) {
    return String.join(
        "\n\n", paragraphs.stream().map(one -> Quoting.expand(story(), one.markdown())).toList());
  }
}
