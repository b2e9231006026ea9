package org.malinnotes.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Phase;
import org.malinnotes.story.Ending;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.text.Nearest;

/** Finds one order of a line that was named by ids, or says why it cannot be given. */
final class LineStep {
  private final Story story;
  private final Engine engine;
  private final GameState state;
  private final int position;

  /**
   * A step of a line.
   *
   * @param state waits for an order, or the line has ended
   * @param position counted from 1
   */
  LineStep(Engine engine, GameState state, int position) {
    this.story = engine.story();
    this.engine = engine;
    this.state = state;
    this.position = position;
  }

  /**
   * The number of the option among those at the decision at hand, from 1.
   *
   * @throws ComplaintException if it is not there or not open
   */
  int number(OptionId wanted) {
    if (state.phase() == Phase.ENDED) {
      throw new ComplaintException(
          "Order "
              + position
              + " of the line, "
              + Shown.of(wanted.value())
              + ", comes too late: the game has ended before it"
              + (state.ending() == null ? "." : " in " + ending() + "."),
          Exit.USAGE);
    }
    List<Choice> choices = engine.choices(state);
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).option().id().equals(wanted)) {
        if (!choices.get(i).open()) {
          throw closed(choices, choices.get(i));
        }
        return i + 1;
      }
    }
    throw unknown(choices, wanted);
  }

  private String ending() {
    Ending ending = story.ending(state.ending());
    return ending.id().value() + " (" + Shown.of(ending.title(), 100) + ")";
  }

  private ComplaintException closed(List<Choice> choices, Choice choice) {
    String why = choice.option().unavailable();
    return new ComplaintException(
        here()
            + choice.option().id().value()
            + " is closed"
            + (why == null ? "." : ": " + Shown.of(why, 200))
            + "\n"
            + open(choices),
        Exit.USAGE);
  }

  private ComplaintException unknown(List<Choice> choices, OptionId wanted) {
    List<String> ids = choices.stream().map(choice -> choice.option().id().value()).toList();
    return new ComplaintException(
        here()
            + "there is no option "
            + Shown.of(wanted.value())
            + "."
            + Nearest.to(wanted.value(), ids)
                .map(near -> " Did you mean " + near + "?")
                .orElseGet(() -> elsewhere(wanted))
            + "\n"
            + open(choices),
        Exit.USAGE);
  }

  private String elsewhere(OptionId wanted) {
    List<String> scenes =
        story.scenes().values().stream()
            .filter(scene -> scene.decision().flatMap(it -> it.option(wanted)).isPresent())
            .map(scene -> scene.id().value())
            .limit(3)
            .toList();
    return scenes.isEmpty()
        ? " No scene of the story has one."
        : " It stands in " + String.join(", ", scenes) + ".";
  }

  private String here() {
    Scene scene = story.scene(state.scene());
    return "Order "
        + position
        + " of the line, at "
        + scene.id().value()
        + " ("
        + Shown.of(scene.title(), 100)
        + "): ";
  }

  private static String open(List<Choice> choices) {
    String ids =
        choices.stream()
            .filter(Choice::open)
            .map(choice -> choice.option().id().value())
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? "No option is open there." : "Open there: " + ids + ".";
  }
}
