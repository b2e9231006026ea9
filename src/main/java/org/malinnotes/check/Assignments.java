package org.malinnotes.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** Tries every combination of values of a few variables, whether play can bring it about or not. */
final class Assignments {
  /** More combinations than this are not tried; no condition by hand comes near it. */
  private static final long MOST = 100_000;

  private final List<Variable> variables;
  private final Values initial;

  /** Combinations of these variables' values; all must be declared. */
  Assignments(Story story, Set<VariableId> read) {
    this.variables = read.stream().map(story::variable).toList();
    this.initial = Values.initial(story);
  }

  /** Whether there are few enough combinations to try. */
  boolean feasible() {
    long combinations = 1;
    for (Variable variable : variables) {
      combinations *= (long) variable.max() - variable.min() + 1;
      if (combinations > MOST) {
        return false;
      }
    }
    return true;
  }

  /** Whether some combination passes the test; only asked when {@link #feasible()}. */
  boolean any(Predicate<Values> test) {
    return any(0, new ArrayList<>(), test);
  }

  private boolean any(int next, List<Effect> chosen, Predicate<Values> test) {
    if (next == variables.size()) {
      return test.test(initial.after(chosen));
    }
    Variable variable = variables.get(next);
    for (int value = variable.min(); value <= variable.max(); value++) {
      chosen.add(new Effect.Assign(variable.id(), value));
      boolean found = any(next + 1, chosen, test);
      chosen.remove(chosen.size() - 1);
      if (found) {
        return true;
      }
    }
    return false;
  }
}
