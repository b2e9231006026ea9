package org.malinnotes.check;

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

  /**
   * Combinations of these variables' values; all must be declared.
   *
   * @param initial the story's values from which the others are taken
   */
  Assignments(Story story, Values initial, Set<VariableId> read) {
    this.variables = read.stream().map(story::variable).toList();
    this.initial = initial;
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
    return any(0, initial, test);
  }

  private boolean any(int next, Values chosen, Predicate<Values> test) {
    if (next == variables.size()) {
      return test.test(chosen);
    }
    Variable variable = variables.get(next);
    boolean found = false;
    // The highest value may be the highest there is.
    for (long value = variable.min(); !found && value <= variable.max(); value++) {
      Effect set = new Effect.Assign(variable.id(), (int) value);
      found = any(next + 1, chosen.after(List.of(set)), test);
    }
    return found;
  }
}
