package org.malinnotes.check.explore;

import org.malinnotes.story.Condition;

/** A condition made ready for packed states. */
interface Test {
  Test ALWAYS = state -> true;

  boolean holds(long[] state);

  /** The condition as a test. */
  static Test of(Condition condition, Packing packing) {
    return condition == Condition.ALWAYS ? ALWAYS : condition.accept(new Maker(packing));
  }

  /** Turns conditions into tests. */
  record Maker(Packing packing) implements Condition.Visitor<Test> {
    @Override
    public Test constant(Condition.Constant condition) {
      boolean value = condition.value();
      return state -> value;
    }

    @Override
    public Test flag(Condition.Flag condition) {
      Packing.Field field = packing.field(condition.variable());
      return state -> field.get(state) != 0;
    }

    @Override
    public Test compare(Condition.Compare condition) {
      Packing.Field field = packing.field(condition.variable());
      return state -> condition.comparison().test(field.get(state), condition.constant());
    }

    @Override
    public Test not(Condition.Not condition) {
      Test operand = condition.operand().accept(this);
      return state -> !operand.holds(state);
    }

    @Override
    public Test and(Condition.And condition) {
      Test left = condition.left().accept(this);
      Test right = condition.right().accept(this);
      return state -> left.holds(state) && right.holds(state);
    }

    @Override
    public Test or(Condition.Or condition) {
      Test left = condition.left().accept(this);
      Test right = condition.right().accept(this);
      return state -> left.holds(state) || right.holds(state);
    }
  }
}
