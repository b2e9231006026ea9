package org.malinnotes.check.explore;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.malinnotes.check.ConditionTour;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Variable;

/**
 * What of each variable makes a difference at one point of a story: for a variable of two values a
 * bit whether they do, for any other a {@link Partition}.
 */
final class Distinctions {
  private final Domains domains;
  private final long[] flags;
  private final long[] numbers;

  /** Nothing makes a difference yet. */
  Distinctions(Domains domains) {
    this(domains, new long[domains.flagWords()], new long[domains.numbers().size()]);
  }

  private Distinctions(Domains domains, long[] flags, long[] numbers) {
    this.domains = domains;
    this.flags = flags;
    this.numbers = numbers;
  }

  /** Whether a variable of two values makes a difference. */
  boolean flag(int index) {
    return (flags[index >>> 6] >>> index & 1) != 0;
  }

  /** The partition of a variable of more values. */
  long number(int index) {
    return numbers[index];
  }

  /** Takes in that a condition is tested here. */
  void read(Condition condition) {
    condition.accept(new Reads());
  }

  /** Takes in what makes a difference at a point to which effects lead; whether that was news. */
  boolean pull(List<Effect> effects, Distinctions after) {
    long[] itsFlags = after.flags;
    long[] itsNumbers = after.numbers;
    if (!effects.isEmpty()) {
      itsFlags = itsFlags.clone();
      itsNumbers = itsNumbers.clone();
      for (int i = effects.size() - 1; i >= 0; i--) {
        effects.get(i).accept(new Undo(itsFlags, itsNumbers));
      }
    }
    boolean news = false;
    for (int i = 0; i < flags.length; i++) {
      long both = flags[i] | itsFlags[i];
      news |= both != flags[i];
      flags[i] = both;
    }
    for (int i = 0; i < numbers.length; i++) {
      int values = domains.values(domains.numbers().get(i));
      long both = Partition.both(numbers[i], itsNumbers[i], values);
      news |= both != numbers[i];
      numbers[i] = both;
    }
    return news;
  }

  private final class Reads implements ConditionTour {
    @Override
    public @Nullable Void flag(Condition.Flag condition) {
      Variable variable = domains.variable(condition.variable());
      split(variable, value -> value + variable.min() == 0 ? 0 : 1);
      return null;
    }

    @Override
    public @Nullable Void compare(Condition.Compare condition) {
      Variable variable = domains.variable(condition.variable());
      split(
          variable,
          value ->
              condition.comparison().test(value + variable.min(), condition.constant()) ? 1 : 0);
      return null;
    }

    private void split(Variable variable, IntUnaryOperator kind) {
      int values = domains.values(variable);
      int index = domains.index(variable);
      if (domains.isFlag(variable)) {
        if (Partition.of(values, kind) != Partition.ALIKE) {
          flags[index >>> 6] |= 1L << index;
        }
      } else {
        long partition = values > Partition.MOST ? Partition.APART : Partition.of(values, kind);
        numbers[index] = Partition.both(numbers[index], partition, values);
      }
    }
  }

  /** What made a difference before an effect, from what does after it. */
  private final class Undo implements Effect.Visitor<@Nullable Void> {
    private final long[] itsFlags;
    private final long[] itsNumbers;

    Undo(long[] itsFlags, long[] itsNumbers) {
      this.itsFlags = itsFlags;
      this.itsNumbers = itsNumbers;
    }

    @Override
    public @Nullable Void add(Effect.Add add) {
      Variable variable = domains.variable(add.variable());
      int index = domains.index(variable);
      int values = domains.values(variable);
      if (domains.isFlag(variable)) {
        if (Math.abs((long) add.amount()) >= values) {
          itsFlags[index >>> 6] &= ~(1L << index);
        }
      } else if (values <= Partition.MOST) {
        long after = itsNumbers[index];
        itsNumbers[index] =
            Partition.of(
                values,
                value ->
                    Partition.get(
                        after,
                        (int) Math.max(0, Math.min(values - 1L, (long) value + add.amount()))));
      }
      return null;
    }

    @Override
    public @Nullable Void assign(Effect.Assign assign) {
      Variable variable = domains.variable(assign.variable());
      int index = domains.index(variable);
      if (domains.isFlag(variable)) {
        itsFlags[index >>> 6] &= ~(1L << index);
      } else {
        itsNumbers[index] = Partition.ALIKE;
      }
      return null;
    }
  }
}
