package org.malinnotes.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Condition;
import org.malinnotes.story.VariableId;

/** Gathers the variables that a condition reads. */
public final class Variables implements ConditionTour {
  private final Set<VariableId> read = new LinkedHashSet<>();

  private Variables() {}

  /** The variables in a condition, each once, in its order. */
  public static Set<VariableId> in(Condition condition) {
    Variables variables = new Variables();
    condition.accept(variables);
    return variables.read;
  }

  @Override
  public @Nullable Void flag(Condition.Flag condition) {
    read.add(condition.variable());
    return null;
  }

  @Override
  public @Nullable Void compare(Condition.Compare condition) {
    read.add(condition.variable());
    return null;
  }
}
