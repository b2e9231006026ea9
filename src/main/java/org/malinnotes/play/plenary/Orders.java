package org.malinnotes.play.plenary;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.Move;

/** Gives the class's order. */
final class Orders {
  private Orders() {}

  /** What the majority voted for. */
  static Reply majority(PlenarySession session) {
    Argument argument = new Argument(session.choices(), session.sitting().draft().votes());
    Optional<Choice> majority = argument.majority();
    return majority.isPresent()
        ? give(session, majority.get())
        : Reply.say(session, argument.undecided());
  }

  /** What the teacher chose. */
  static Reply order(PlenarySession session, String typed) {
    if (!session.own().kind().takesVotes()) {
      return Reply.say(session, "No order is due here: it follows the vote.");
    }
    List<Choice> choices = session.choices();
    int at = Letters.index(typed.strip(), choices.size());
    if (at < 0) {
      return Reply.say(
          session,
          (typed.isBlank() ? "Which one?" : "No option is called `" + Numbers.shown(typed) + "`.")
              + " Type `order` and a letter, A to "
              + Letters.of(choices.size() - 1)
              + ".");
    }
    Choice choice = choices.get(at);
    if (!choice.open()) {
      return Reply.say(session, Letters.of(at) + " is closed; its card says why. Choose another.");
    }
    return give(session, choice);
  }

  private static Reply give(PlenarySession session, Choice choice) {
    return Reply.go(
        session.with(
            new Move.Ordered(
                session.sitting().draft().ballot(session.scene(), choice.option().id()))));
  }
}
