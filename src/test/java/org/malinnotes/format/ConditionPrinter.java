package org.malinnotes.format;

import org.malinnotes.story.Condition;

/** Writes conditions with no more brackets than they need. */
final class ConditionPrinter implements Condition.Visitor<String> {
  private static final int OR = 0;
  private static final int AND = 1;
  private static final int NOT = 2;

  private final int around;

  private ConditionPrinter(int around) {
    this.around = around;
  }

  /** The condition as an author would write it. */
  static String print(Condition condition) {
    return condition.accept(new ConditionPrinter(OR));
  }

  @Override
  public String constant(Condition.Constant condition) {
    return Boolean.toString(condition.value());
  }

  @Override
  public String flag(Condition.Flag condition) {
    return condition.variable().value();
  }

  @Override
  public String compare(Condition.Compare condition) {
    return condition.variable().value()
        + " "
        + condition.comparison().symbol()
        + " "
        + condition.constant();
  }

  @Override
  public String not(Condition.Not condition) {
    return "not " + within(NOT, condition.operand());
  }

  @Override
  public String and(Condition.And condition) {
    return bracketed(AND, within(AND, condition.left()) + " and " + within(NOT, condition.right()));
  }

  @Override
  public String or(Condition.Or condition) {
    return bracketed(OR, within(OR, condition.left()) + " or " + within(AND, condition.right()));
  }

  private String bracketed(int own, String text) {
    return own < around ? "(" + text + ")" : text;
  }

  private static String within(int level, Condition condition) {
    return condition.accept(new ConditionPrinter(level));
  }
}
