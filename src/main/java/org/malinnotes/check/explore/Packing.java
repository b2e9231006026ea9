package org.malinnotes.check.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Story;
import org.malinnotes.story.UnknownNameException;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/**
 * Where everything that makes up a state stands in a row of longs: each value in as few bits as its
 * bounds allow, none across two longs.
 */
final class Packing {
  private final Map<VariableId, Field> fields = new LinkedHashMap<>();
  private final Story story;
  private int bits;

  Packing(Story story) {
    this.story = story;
    story.variables().values().forEach(it -> fields.put(it.id(), field(it.min(), it.max())));
  }

  /** A further value within bounds, beside the variables. */
  Field field(int min, int max) {
    int width = Math.max(1, 64 - Long.numberOfLeadingZeros((long) max - min));
    if (bits % 64 + width > 64) {
      bits += 64 - bits % 64;
    }
    Field field = new Field(bits / 64, bits % 64, (1L << width) - 1, min);
    bits += width;
    return field;
  }

  /** The longs of a state, once all fields are made. */
  int words() {
    return Math.max(1, (bits + 63) / 64);
  }

  /** The field of a variable; throws {@link UnknownNameException} for an undeclared one. */
  Field field(VariableId variable) {
    return fields.get(story.variable(variable).id());
  }

  /** A state with every variable at its start, then changed. */
  long[] initial(List<Effect> effects) {
    long[] state = new long[words()];
    story.variables().values().forEach(it -> fields.get(it.id()).set(state, it.start()));
    change(effects).apply(state);
    return state;
  }

  /** What effects do to a state, one after the other, each value kept within its bounds. */
  Change change(List<Effect> effects) {
    Change[] changes = effects.stream().map(this::change).toArray(Change[]::new);
    return state -> {
      for (Change change : changes) {
        change.apply(state);
      }
    };
  }

  private Change change(Effect effect) {
    Field field = field(effect.variable());
    Variable variable = story.variable(effect.variable());
    return effect.accept(
        new Effect.Visitor<>() {
          @Override
          public Change add(Effect.Add add) {
            return state ->
                field.set(
                    state,
                    (int)
                        Math.max(
                            variable.min(),
                            Math.min(variable.max(), (long) field.get(state) + add.amount())));
          }

          @Override
          public Change assign(Effect.Assign assign) {
            int value = variable.clamp(assign.value());
            return state -> field.set(state, value);
          }
        });
  }

  /** A change to a state. */
  interface Change {
    void apply(long[] state);
  }

  /** The place of one value. */
  record Field(int word, int shift, long ones, int min) {
    int get(long[] state) {
      return (int) (state[word] >>> shift & ones) + min;
    }

    void set(long[] state, int value) {
      state[word] = state[word] & ~(ones << shift) | (value - min & ones) << shift;
    }

    /** Lets the bits of this value through a mask. */
    void keep(long[] mask) {
      mask[word] |= ones << shift;
    }
  }
}
