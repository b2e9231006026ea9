package org.malinnotes.check.explore;

import org.malinnotes.story.Condition;

/** A condition made ready for packed states. */
interface StateTest {
  StateTest ALWAYS = state -> true;

  boolean holds(long[] state);

  /** The condition as a test. */
  static StateTest of(Condition condition, Packing packing) {
    return condition == Condition.ALWAYS ? ALWAYS : condition.accept(new Maker(packing));
  }

  /** Turns conditions into tests. */
  record Maker(Packing packing) implements Condition.Visitor<StateTest> {
    @Override
    public StateTest constant(Condition.Constant condition) {
      boolean value = condition.value();
      return state -> value;
    }

    @Override
    public StateTest flag(Condition.Flag condition) {
      Packing.Field field = packing.field(condition.variable());
      return state -> field.get(state) != 0;
    }

    @Override
    public StateTest compare(Condition.Compare condition) {
      Packing.Field field = packing.field(condition.variable());
      return state -> condition.comparison().test(field.get(state), condition.constant());
    }

    @Override
    public StateTest not(Condition.Not condition) {
      StateTest operand = condition.operand().accept(this);
      return state -> !operand.holds(state);
    }

    @Override
    public StateTest and(Condition.And condition) {
      StateTest left = condition.left().accept(this);
      StateTest right = condition.right().accept(this);
      return state -> left.holds(state) && right.holds(state);
    }

    @Override
    public StateTest or(Condition.Or condition) {
      StateTest left = condition.left().accept(this);
      StateTest right = condition.right().accept(this);
      return state -> left.holds(state) || right.holds(state);
    }
  }
}
