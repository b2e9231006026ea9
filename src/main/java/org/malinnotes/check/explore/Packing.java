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
    Field field = new Field(bits / 64, bits % 64, (1L << width) - 1, min, max);
    bits += width;
    return field;
  }

  /** The longs of a state, once all fields are made. */
  int words() {
    return Math.max(1, (bits + 63) / 64);
  }

  /** The field of a variable; throws {@link UnknownNameException} for an undeclared one. */
  Field field(VariableId variable) {
    return fields.get(variable(variable).id());
  }

  /** A variable; throws {@link UnknownNameException} for an undeclared one. */
  Variable variable(VariableId variable) {
    return story.variable(variable);
  }

  /** A state with every variable at its start, then changed. */
  long[] initial(List<Effect> effects) {
    long[] state = new long[words()];
    story.variables().values().forEach(it -> fields.get(it.id()).set(state, it.start()));
    Change.of(effects, this).apply(state, state.length);
    return state;
  }

  /**
   * The place of one value, which stands there less {@code min}.
   *
   * @param ones the bits of the value before they are shifted to their place
   */
  record Field(int word, int shift, long ones, int min, int max) {
    int get(long[] state) {
      return (int) ((state[word] >>> shift & ones) + min);
    }

    void set(long[] state, int value) {
      state[word] = state[word] & ~bits() | ((long) value - min & ones) << shift;
    }

    /** The bits of this value in its long. */
    long bits() {
      return ones << shift;
    }

    /** Lets the bits of this value through a mask. */
    void keep(long[] mask) {
      mask[word] |= bits();
    }
  }
}
