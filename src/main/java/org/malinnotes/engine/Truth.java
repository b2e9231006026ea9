package org.malinnotes.engine;

import org.malinnotes.story.Condition;

/** Whether a condition holds for some values. */
public final class Truth implements Condition.Visitor<Boolean> {
  private final Values values;

  private Truth(Values values) {
    this.values = values;
  }

  /** Whether the condition holds; throws {@link StoryFaultException} for an undeclared variable. */
  public static boolean of(Condition condition, Values values) {
    return condition == Condition.ALWAYS || condition.accept(new Truth(values));
  }

  @Override
  public Boolean constant(Condition.Constant condition) {
    return condition.value();
  }

  @Override
  public Boolean flag(Condition.Flag condition) {
    return values.get(condition.variable()) != 0;
  }

  @Override
  public Boolean compare(Condition.Compare condition) {
    return condition.comparison().test(values.get(condition.variable()), condition.constant());
  }

  @Override
  public Boolean not(Condition.Not condition) {
    return !condition.operand().accept(this);
  }

  @Override
  public Boolean and(Condition.And condition) {
    return condition.left().accept(this) && condition.right().accept(this);
  }

  @Override
  public Boolean or(Condition.Or condition) {
    return condition.left().accept(this) || condition.right().accept(this);
  }
}
