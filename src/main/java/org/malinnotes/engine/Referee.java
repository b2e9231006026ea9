package org.malinnotes.engine;

import java.util.HashSet;
import java.util.Optional;
import org.malinnotes.story.Decision;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Judges whether an event can be taken in a state. */
final class Referee implements Event.Visitor<Optional<Refusal>> {
  private final GameState state;
  private final Scene scene;

  Referee(Story story, GameState state) {
    this.state = state;
    this.scene = story.scene(state.scene());
  }

  @Override
  public Optional<Refusal> order(Event.Order event) {
    if (state.phase() != Phase.ORDER) {
      return Optional.of(Refusal.OUT_OF_TURN);
    }
    return decision()
        .option(event.option())
        .map(
            option ->
                Truth.of(option.when(), state.values())
                    ? Optional.<Refusal>empty()
                    : Optional.of(Refusal.OPTION_CLOSED))
        .orElse(Optional.of(Refusal.NO_SUCH_OPTION));
  }

  @Override
  public Optional<Refusal> evidence(Event.Evidence event) {
    if (state.phase() != Phase.EVIDENCE) {
      return Optional.of(Refusal.OUT_OF_TURN);
    }
    boolean offered = scene.documents().containsAll(event.documents());
    boolean once = new HashSet<>(event.documents()).size() == event.documents().size();
    boolean few = event.documents().size() <= Event.Evidence.MOST;
    return offered && once && few ? Optional.empty() : Optional.of(Refusal.BAD_DOCUMENTS);
  }

  @Override
  public Optional<Refusal> forecast(Event.Forecast event) {
    if (state.phase() != Phase.FORECAST) {
      return Optional.of(Refusal.OUT_OF_TURN);
    }
    return event
        .guess()
        .accept(
            new Guess.Visitor<Optional<Refusal>>() {
              @Override
              public Optional<Refusal> sure(Guess.Sure guess) {
                return judge(guess.option(), guess.percent());
              }

              @Override
              public Optional<Refusal> knew(Guess.Knew guess) {
                return Optional.empty();
              }
            });
  }

  private Optional<Refusal> judge(OptionId option, int percent) {
    if (decision().option(option).isEmpty()) {
      return Optional.of(Refusal.NO_SUCH_OPTION);
    }
    return Foresight.bands(decision().options().size()).contains(percent)
        ? Optional.empty()
        : Optional.of(Refusal.BAD_CERTAINTY);
  }

  private Decision decision() {
    return Engine.decision(scene);
  }
}
