package org.malinnotes.engine;

import java.util.Arrays;
import java.util.List;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** The values of a story's variables: immutable, a flag being 0 or 1. */
public final class Values {
  private final Layout layout;
  private final int[] values;

  private Values(Layout layout, int[] values) {
    this.layout = layout;
    this.values = values;
  }

  /** Every variable at its declared start. */
  public static Values initial(Story story) {
    Layout layout = new Layout(story.variables().values());
    int[] values = new int[layout.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = layout.variable(i).start();
    }
    return new Values(layout, values);
  }

  /** A variable's value; throws {@link StoryFaultException} if the story does not declare it. */
  public int get(VariableId variable) {
    return values[layout.place(variable)];
  }

  /** These values after the effects, one after the other, each kept within its bounds. */
  public Values after(List<Effect> effects) {
    if (effects.isEmpty()) {
      return this;
    }
    int[] changed = values.clone();
    for (Effect effect : effects) {
      int place = layout.place(effect.variable());
      Variable variable = layout.variable(place);
      changed[place] = variable.clamp(effect.accept(new Applied(changed[place])));
    }
    return new Values(layout, changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values && Arrays.equals(values, ((Values) other).values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }

  private record Applied(int before) implements Effect.Visitor<Integer> {
    @Override
    public Integer add(Effect.Add effect) {
      long sum = (long) before + effect.amount();
      return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, sum));
    }

    @Override
    public Integer assign(Effect.Assign effect) {
      return effect.value();
    }
  }
}
