package org.malinnotes.check;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Condition;

/** Comes to every variable that a condition reads, from left to right. */
public interface ConditionTour extends Condition.Visitor<@Nullable Void> {
  @Override
  default @Nullable Void constant(Condition.Constant condition) {
    return null;
  }

  @Override
  default @Nullable Void not(Condition.Not condition) {
    return condition.operand().accept(this);
  }

  @Override
  default @Nullable Void and(Condition.And condition) {
    condition.left().accept(this);
    return condition.right().accept(this);
  }

  @Override
  default @Nullable Void or(Condition.Or condition) {
    condition.left().accept(this);
    return condition.right().accept(this);
  }
}
