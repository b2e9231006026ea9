package org.malinnotes.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** The order in which a story's variables stand in a state. */
final class Layout {
  private final Variable[] variables;
  private final Map<VariableId, Integer> index = new HashMap<>();

  Layout(Collection<Variable> declared) {
    variables = declared.toArray(new Variable[0]);
    for (int i = 0; i < variables.length; i++) {
      index.put(variables[i].id(), i);
    }
  }

  int size() {
    return variables.length;
  }

  Variable variable(int place) {
    return variables[place];
  }

  int place(VariableId variable) {
    Integer place = index.get(variable);
    if (place == null) {
      throw new StoryFaultException("the variable " + variable.value() + " is not declared");
    }
    return place;
  }
}
