package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** The variables of a story, those of at most two values apart from the others. */
final class Domains {
  private final Story story;
  private final List<Variable> flags = new ArrayList<>();
  private final List<Variable> numbers = new ArrayList<>();
  private final Map<VariableId, Integer> index = new HashMap<>();

  Domains(Story story) {
    this.story = story;
    for (Variable variable : story.variables().values()) {
      List<Variable> kind = isFlag(variable) ? flags : numbers;
      index.put(variable.id(), kind.size());
      kind.add(variable);
    }
  }

  Variable variable(VariableId id) {
    return story.variable(id);
  }

  /** Those of at most two values. */
  List<Variable> flags() {
    return flags;
  }

  List<Variable> numbers() {
    return numbers;
  }

  /** The longs that hold a bit for each of at most two values. */
  int flagWords() {
    return (flags.size() + 63) / 64;
  }

  /** The place of a variable among those of its kind. */
  int index(Variable variable) {
    return index.get(variable.id());
  }

  boolean isFlag(Variable variable) {
    return (long) variable.max() - variable.min() <= 1;
  }

  /** How many values a variable can have; the greatest int stands for any greater number. */
  int values(Variable variable) {
    return (int) Math.min(Integer.MAX_VALUE, (long) variable.max() - variable.min() + 1);
  }
}
