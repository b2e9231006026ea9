package org.malinnotes.play.plenary;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.Move;
import org.malinnotes.story.Letter;

/** Gives the class's order. */
final class Orders {
  private Orders() {}

  /** What the majority voted for. */
  static Reply majority(PlenarySession session) {
    Argument argument = new Argument(session.room().choices(), session.sitting().draft().votes());
    Optional<Choice> majority = argument.majority();
    return majority.isPresent()
        ? give(session, majority.get())
        : Reply.say(session, argument.undecided());
  }

  /** What the teacher chose. */
  static Reply order(PlenarySession session, String typed) {
    if (!session.own().kind().takesOrders()) {
      return Reply.say(session, "No order is due here: it follows the question.");
    }
    List<Choice> choices = session.room().choices();
    int at = Letters.index(typed.strip(), choices.size());
    if (at < 0) {
      return Reply.say(
          session,
          (typed.isBlank() ? "Which one?" : "No option is called `" + Numbers.shown(typed) + "`.")
              + " Type `order` and a letter, A to "
              + Letter.of(choices.size() - 1)
              + ".");
    }
    Choice choice = choices.get(at);
    if (!choice.open()) {
      return Reply.say(session, Letter.of(at) + " is closed; its card says why. Choose another.");
    }
    return give(session, choice);
  }

  private static Reply give(PlenarySession session, Choice choice) {
    return Reply.go(
        Moving.moved(
            session,
            new Move.Ordered(
                session
                    .sitting()
                    .draft()
                    .ballot(session.room().line().state().game().scene(), choice.option().id()))));
  }
}
