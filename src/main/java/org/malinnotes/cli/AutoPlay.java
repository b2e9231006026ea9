package org.malinnotes.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Standing;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;
import org.malinnotes.play.Reaction;
import org.malinnotes.terminal.Console;

/** Plays by itself, showing what a player would see. */
final class AutoPlay {
  private final Console console;

  AutoPlay(Console console) {
    this.console = console;
  }

  /**
   * Gives every order as it was given, to the end of the line; the game as it then stands.
   *
   * @throws ComplaintException if the record cannot be followed to an ending
   */
  PlaySession record(PlaySession opened) {
    PlaySession session = opened;
    console.show(session.opening());
    Optional<String> next = session.asDecided();
    Set<Standing> met = new HashSet<>();
    while (next.isPresent()) {
      if (!met.add(Standing.of(session.state()))) {
        throw new ComplaintException(
            "The record goes round in a circle at the scene "
                + session.state().scene().value()
                + ". Run malin story check.");
      }
      String lead = session.state().phase() == Phase.ORDER ? "The record orders" : "Answered";
      console.show(List.of(new Block.Notice(lead + ": `" + next.get() + "`")));
      Reaction reaction = session.handle(next.get());
      session = reaction.session();
      console.show(reaction.blocks());
      next = session.asDecided();
    }
    GameState state = session.state();
    if (state.ending() == null) {
      throw new ComplaintException(
          "The record cannot be followed beyond the scene "
              + state.scene().value()
              + ": what was decided there is closed. Run malin story check.");
    }
    return session;
  }
}
