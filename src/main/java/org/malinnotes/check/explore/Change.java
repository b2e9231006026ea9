package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Variable;

/**
 * Effects made ready for packed states: a few operations on longs, each value kept within its
 * bounds. What is set outright in one long is one operation.
 */
final class Change {
  static final Change NONE = new Change(new Step[0]);

  private final int[] word;
  private final int[] shift;

  /** The bits of the value added to, from bit 0; none for a step that sets bits outright. */
  private final long[] ones;

  /** What is added; for a step that sets bits, the bits that stay. */
  private final long[] amount;

  /** The most that the value can be; for a step that sets bits, what they become. */
  private final long[] most;

  private record Step(int word, int shift, long ones, long amount, long most) {
    boolean sets() {
      return ones == 0;
    }
  }

  private Change(Step[] steps) {
    int count = steps.length;
    word = new int[count];
    shift = new int[count];
    ones = new long[count];
    amount = new long[count];
    most = new long[count];
    for (int i = 0; i < count; i++) {
      word[i] = steps[i].word();
      shift[i] = steps[i].shift();
      ones[i] = steps[i].ones();
      amount[i] = steps[i].amount();
      most[i] = steps[i].most();
    }
  }

  /** Effects one after the other. */
  static Change of(List<Effect> effects, Packing packing) {
    if (effects.isEmpty()) {
      return NONE;
    }
    Maker maker = new Maker(packing);
    effects.forEach(effect -> effect.accept(maker));
    return new Change(maker.steps.toArray(Step[]::new));
  }

  /** Changes every state that stands in the row, one after the other, each of so many longs. */
  void apply(long[] row, int words) {
    for (int from = 0; from < row.length; from += words) {
      for (int i = 0; i < word.length; i++) {
        int at = from + word[i];
        if (ones[i] == 0) {
          row[at] = row[at] & amount[i] | most[i];
        } else {
          long sum = (row[at] >>> shift[i] & ones[i]) + amount[i];
          long kept = sum < 0 ? 0 : Math.min(sum, most[i]);
          row[at] = row[at] & ~(ones[i] << shift[i]) | kept << shift[i];
        }
      }
    }
  }

  private static final class Maker implements Effect.Visitor<Boolean> {
    private final Packing packing;
    private final List<Step> steps = new ArrayList<>();

    Maker(Packing packing) {
      this.packing = packing;
    }

    @Override
    public Boolean add(Effect.Add add) {
      Packing.Field field = packing.field(add.variable());
      long most = (long) field.max() - field.min();
      return steps.add(new Step(field.word(), field.shift(), field.ones(), add.amount(), most));
    }

    @Override
    public Boolean assign(Effect.Assign assign) {
      Packing.Field field = packing.field(assign.variable());
      Variable variable = packing.variable(assign.variable());
      long value = (long) variable.clamp(assign.value()) - field.min() << field.shift();
      // Earlier steps on other values of the same long do not mind which of the two comes first.
      for (int i = steps.size() - 1; i >= 0; i--) {
        Step step = steps.get(i);
        if (step.word() == field.word()) {
          if (step.sets()) {
            long stay = step.amount() & ~field.bits();
            steps.set(i, new Step(step.word(), 0, 0, stay, step.most() & ~field.bits() | value));
            return true;
          }
          if (step.shift() == field.shift()) {
            break;
          }
        }
      }
      return steps.add(new Step(field.word(), 0, 0, ~field.bits(), value));
    }
  }
}
