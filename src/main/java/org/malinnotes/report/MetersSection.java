package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Taken;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Variable;

/** The meters of the player's chairs from the start to where the line stands. */
final class MetersSection {
  private MetersSection() {}

  static Optional<Section> of(Ground ground) {
    List<Values> states = new ArrayList<>();
    states.add(ground.state().start());
    ground.state().ownLine().stream().map(Taken::after).forEach(states::add);
    if (ground.ended()) {
      states.set(states.size() - 1, ground.state().values());
    }
    List<Part> plots = new ArrayList<>();
    for (Variable variable : ground.story().variables().values()) {
      if (variable.isMeterOf(ground.state().setup().held())) {
        plots.add(plot(variable, states));
      }
    }
    if (plots.isEmpty() || states.size() < 2) {
      return Optional.empty();
    }
    String intro =
        "Each step is one of your orders; before the first stands the start."
            + (ground.ended() ? " The last shows where the line ended." : "");
    plots.add(0, new Part.Prose(intro));
    return Optional.of(new Section("meters", "The meters", List.copyOf(plots)));
  }

  private static Plot plot(Variable variable, List<Values> states) {
    List<Integer> values =
        states.stream().map(state -> variable.clamp(state.get(variable.id()))).toList();
    return new Plot(
        variable.label(),
        variable.about(),
        variable.min(),
        variable.max(),
        variable.levels(),
        values,
        course(variable, values));
  }

  private static String course(Variable variable, List<Integer> values) {
    StringBuilder course = new StringBuilder("At the start " + variable.word(values.get(0)));
    for (int i = 1; i < values.size(); i++) {
      if (!values.get(i).equals(values.get(i - 1))) {
        course.append("; after order ").append(i).append(' ').append(variable.word(values.get(i)));
      }
    }
    return course.append('.').toString();
  }
}
