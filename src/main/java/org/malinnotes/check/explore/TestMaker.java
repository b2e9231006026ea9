package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Comparison;
import org.malinnotes.story.Condition;

/**
 * Makes a condition ready, from its end to its beginning, so that each question knows where it
 * leads. Questions for one exact value in the same long become one.
 */
final class TestMaker {
  private final Packing packing;
  private final List<StateTest.Question> questions = new ArrayList<>();

  private TestMaker(Packing packing) {
    this.packing = packing;
  }

  /** The condition as a test of its own. */
  static StateTest of(Condition condition, Packing packing) {
    if (condition == Condition.ALWAYS) {
      return StateTest.ALWAYS;
    }
    TestMaker maker = new TestMaker(packing);
    int first = condition.accept(maker.new Part(StateTest.YES, StateTest.NO));
    return new StateTest(maker.questions.toArray(StateTest.Question[]::new), first);
  }

  /** A part of the condition, by where it leads; the question that it begins with. */
  private final class Part implements Condition.Visitor<Integer> {
    private final int yes;
    private final int no;

    Part(int yes, int no) {
      this.yes = yes;
      this.no = no;
    }

    @Override
    public Integer constant(Condition.Constant condition) {
      return condition.value() ? yes : no;
    }

    @Override
    public Integer flag(Condition.Flag condition) {
      Packing.Field field = packing.field(condition.variable());
      return new Part(no, yes).within(field, -(long) field.min(), -(long) field.min());
    }

    @Override
    public Integer compare(Condition.Compare condition) {
      Packing.Field field = packing.field(condition.variable());
      long value = (long) condition.constant() - field.min();
      Comparison comparison = condition.comparison();
      return switch (comparison) {
        case LESS -> within(field, 0, value - 1);
        case AT_MOST -> within(field, 0, value);
        case EQUAL -> within(field, value, value);
        case DIFFERENT -> new Part(no, yes).within(field, value, value);
        case AT_LEAST -> within(field, value, Long.MAX_VALUE);
        case GREATER -> within(field, value + 1, Long.MAX_VALUE);
      };
    }

    @Override
    public Integer not(Condition.Not condition) {
      return condition.operand().accept(new Part(no, yes));
    }

    @Override
    public Integer and(Condition.And condition) {
      int right = condition.right().accept(this);
      return condition.left().accept(new Part(right, no));
    }

    @Override
    public Integer or(Condition.Or condition) {
      int right = condition.right().accept(this);
      return condition.left().accept(new Part(yes, right));
    }

    /** Whether the value, counted from the field's least, lies between these two. */
    private int within(Packing.Field field, long from, long to) {
      long most = (long) field.max() - field.min();
      long low = Math.max(0, from);
      long high = Math.min(most, to);
      if (low > high) {
        return no;
      }
      if (low == 0 && high == most) {
        return yes;
      }
      if (most == 1) {
        return low == 1 ? bit(field, yes, no) : bit(field, no, yes);
      }
      return low == high
          ? exactly(field.word(), field.bits(), low << field.shift(), yes, no)
          : ask(
              new StateTest.Question(
                  field.word(), field.shift(), field.ones(), low, high - low, yes, no));
    }

    private int bit(Packing.Field field, int set, int unset) {
      return set >= 0 || unset < 0
          ? exactly(field.word(), field.bits(), field.bits(), set, unset)
          : exactly(field.word(), field.bits(), 0, unset, set);
    }
  }

  /** Whether bits of a long are exactly these, along with what the next question asks of it. */
  private int exactly(int word, long bits, long value, int yes, int no) {
    if (yes >= 0) {
      StateTest.Question next = questions.get(yes);
      if (next.word() == word
          && next.span() == 0
          && next.shift() == 0
          && next.no() == no
          && (next.ones() & bits) == 0) {
        return ask(
            new StateTest.Question(
                word, 0, next.ones() | bits, next.low() | value, 0, next.yes(), no));
      }
    }
    return ask(new StateTest.Question(word, 0, bits, value, 0, yes, no));
  }

  private int ask(StateTest.Question question) {
    questions.add(question);
    return questions.size() - 1;
  }
}
