package org.malinnotes.workbench.export;

import org.malinnotes.story.Condition;

/** Writes a condition as an author would, with no more parentheses than it needs. */
public final class ConditionPrinter implements Condition.Visitor<String> {
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;

  /** How tightly what stands around it binds. */
  private final int around;

  private ConditionPrinter(int around) {
    this.around = around;
  }

  /** The condition in words that read back as the same condition. */
  public static String print(Condition condition) {
    return condition.accept(new ConditionPrinter(0));
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
    return within(NOT, "not " + in(NOT, condition.operand()));
  }

  @Override
  public String and(Condition.And condition) {
    return within(AND, in(AND, condition.left()) + " and " + in(AND + 1, condition.right()));
  }

  @Override
  public String or(Condition.Or condition) {
    return within(OR, in(OR, condition.left()) + " or " + in(OR + 1, condition.right()));
  }

  private static String in(int binding, Condition operand) {
    return operand.accept(new ConditionPrinter(binding));
  }

  private String within(int binding, String words) {
    return binding < around ? "(" + words + ")" : words;
  }
}
