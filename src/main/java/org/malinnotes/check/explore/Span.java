package org.malinnotes.check.explore;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/**
 * Between which values each variable stands over all lines to one place. Effects add or set and
 * never turn the order of two values round, so the least and the greatest values are carried along
 * by themselves, as states are, and those that no condition reads any more as well as the others.
 */
final class Span {
  private final List<Packing.Field> numbers;
  private final long[] flags;
  private final Packing packing;
  private final List<Variable> variables;

  Span(Packing packing, List<Variable> variables) {
    this.packing = packing;
    this.variables = variables;
    this.flags = new long[packing.words()];
    for (Variable variable : variables) {
      if (isBit(variable)) {
        packing.field(variable.id()).keep(flags);
      }
    }
    this.numbers =
        variables.stream().filter(it -> !isBit(it)).map(it -> packing.field(it.id())).toList();
  }

  private static boolean isBit(Variable variable) {
    return (long) variable.max() - variable.min() <= 1;
  }

  /**
   * Widens a span by one that a line brings.
   *
   * @param span a state of the least values, then one of the greatest
   * @param row a state, then a span
   */
  void widen(long[] span, long[] row) {
    int words = flags.length;
    for (int i = 0; i < words; i++) {
      long bits = flags[i];
      span[i] &= row[words + i] | ~bits;
      span[words + i] |= row[2 * words + i] & bits;
    }
    for (Packing.Field field : numbers) {
      int at = field.word();
      long bits = field.bits();
      long least = row[words + at] & bits;
      if (Long.compareUnsigned(least, span[at] & bits) < 0) {
        span[at] = span[at] & ~bits | least;
      }
      long most = row[2 * words + at] & bits;
      if (Long.compareUnsigned(most, span[words + at] & bits) > 0) {
        span[words + at] = span[words + at] & ~bits | most;
      }
    }
  }

  /** The ranges of a span. */
  Map<VariableId, Range> ranges(long[] span) {
    int words = flags.length;
    long[] least = Arrays.copyOfRange(span, 0, words);
    long[] most = Arrays.copyOfRange(span, words, 2 * words);
    Map<VariableId, Range> ranges = new LinkedHashMap<>();
    for (Variable variable : variables) {
      Packing.Field field = packing.field(variable.id());
      ranges.put(variable.id(), new Range(field.get(least), field.get(most)));
    }
    return ranges;
  }
}
