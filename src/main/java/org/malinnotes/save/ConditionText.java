package org.malinnotes.save;

import org.malinnotes.story.Condition;

/** Writes out conditions for a scene's fingerprint, every operator before its operands. */
record ConditionText(StringBuilder text) implements Condition.Visitor<Void> {
  @Override
  public Void constant(Condition.Constant condition) {
    return write(Boolean.toString(condition.value()));
  }

  @Override
  public Void flag(Condition.Flag condition) {
    return write(condition.variable().value());
  }

  @Override
  public Void compare(Condition.Compare condition) {
    write(condition.comparison().symbol());
    write(condition.variable().value());
    return write(Integer.toString(condition.constant()));
  }

  @Override
  public Void not(Condition.Not condition) {
    write("not");
    return condition.operand().accept(this);
  }

  @Override
  public Void and(Condition.And condition) {
    write("and");
    condition.left().accept(this);
    return condition.right().accept(this);
  }

  @Override
  public Void or(Condition.Or condition) {
    write("or");
    condition.left().accept(this);
    return condition.right().accept(this);
  }

  private Void write(String word) {
    text.append(word).append('\0');
    return null;
  }
}
