package org.malinnotes.cli;

import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.play.PlaySession;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Resumption;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SavedEvent;
import org.malinnotes.story.UnknownNameException;

/**
 * A game of which nothing is kept, played again on a story that has changed, as far as its orders
 * hold.
 *
 * @param lost the first order that no longer holds and why, as a sentence; empty if all do
 */
record Replayed(PlaySession session, Optional<String> lost) {
  /**
   * Plays it again.
   *
   * @throws StoryFaultException or {@link UnknownNameException} if it cannot even begin
   * @throws ComplaintException if it is another story now
   */
  static Replayed of(Engine engine, SaveFile save) {
    engine.begin(save.setup());
    for (int kept = save.events().size(); kept >= 0; kept--) {
      Attempt<Resumption> attempt = Resumption.of(engine, save.rewound(kept));
      if (attempt.result().isPresent()) {
        Resumption resumption = attempt.result().get();
        Optional<String> lost = resumption.lost();
        if (kept < save.events().size() && lost.isEmpty()) {
          lost =
              Optional.of(fault(engine, resumption.state(), save.activeLine().events().get(kept)));
        }
        return new Replayed(PlaySession.resume(engine, resumption).unkept(), lost);
      }
    }
    throw new ComplaintException("It is another story now.");
  }

  private static String fault(Engine engine, GameState state, SavedEvent event) {
    try {
      engine.step(state, event.event());
      throw new IllegalStateException("it cannot be taken and can");
    } catch (StoryFaultException | UnknownNameException fault) {
      return "Your order no. "
          + (state.ownLine().size() + 1)
          + " no longer holds: "
          + Faults.clause(fault)
          + ".";
    }
  }
}
