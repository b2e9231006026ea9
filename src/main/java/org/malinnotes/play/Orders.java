package org.malinnotes.play;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;

/** Turns a typed number into an order. */
final class Orders {
  private Orders() {}

  static Meant give(Desk desk, Typed typed) {
    List<Choice> choices = desk.engine().choices(desk.state());
    int number = typed.number();
    if (!typed.rest().isEmpty() || number < 1 || number > choices.size()) {
      return Meant.nothing("Type one number from 1 to " + choices.size() + ", or `help`.");
    }
    Choice choice = choices.get(number - 1);
    if (!choice.open()) {
      String why = choice.option().unavailable();
      return Meant.nothing(why == null ? "That is closed." : "That is closed: " + why);
    }
    return Meant.to(new Event.Order(choice.option().id()));
  }

  /** The number of what was decided, if it can be ordered. */
  static Optional<String> decided(Engine engine, GameState state) {
    return engine
        .asDecided(state)
        .map(decided -> Integer.toString(engine.decision(state).options().indexOf(decided) + 1));
  }

  static Reaction late(PlaySession session) {
    return Reaction.say(
        session, "This line has ended. `rewind` goes back to a decision; `quit` leaves.");
  }
}
