package org.malinnotes.play;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Event;

/** Turns a typed number into an order. */
final class Orders {
  private Orders() {}

  static Reaction give(PlaySession session, Typed typed) {
    List<Choice> choices = session.engine().choices(session.state());
    int number = typed.number();
    if (!typed.rest().isEmpty() || number < 1 || number > choices.size()) {
      return Reaction.say(session, "Type one number from 1 to " + choices.size() + ", or `help`.");
    }
    Choice choice = choices.get(number - 1);
    if (!choice.open()) {
      return Reaction.say(session, "That is closed: " + choice.option().unavailable());
    }
    return session.take(new Event.Order(choice.option().id()));
  }

  /** The number of what was decided, if it is open. */
  static Optional<String> decided(List<Choice> choices) {
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).open() && choices.get(i).option().isDecided()) {
        return Optional.of(Integer.toString(i + 1));
      }
    }
    return Optional.empty();
  }

  static Reaction late(PlaySession session) {
    return Reaction.say(
        session, "This line has ended. `rewind` goes back to a decision; `quit` leaves.");
  }
}
