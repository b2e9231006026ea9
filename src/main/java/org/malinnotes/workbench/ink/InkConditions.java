package org.malinnotes.workbench.ink;

import org.malinnotes.story.Comparison;
import org.malinnotes.story.Condition;

/** Conditions as ink expressions. */
final class InkConditions implements Condition.Visitor<String> {
  private final InkVariables variables;

  InkConditions(InkVariables variables) {
    this.variables = variables;
  }

  /** The condition, to stand by itself. */
  String of(Condition condition) {
    return condition.accept(this);
  }

  @Override
  public String constant(Condition.Constant condition) {
    return Boolean.toString(condition.value());
  }

  @Override
  public String flag(Condition.Flag condition) {
    return variables.name(condition.variable());
  }

  @Override
  public String compare(Condition.Compare condition) {
    return variables.name(condition.variable())
        + " "
        + symbol(condition.comparison())
        + " "
        + condition.constant();
  }

  @Override
  public String not(Condition.Not condition) {
    return "not " + operand(condition.operand());
  }

  @Override
  public String and(Condition.And condition) {
    return both(condition.left(), " && ", condition.right());
  }

  @Override
  public String or(Condition.Or condition) {
    return both(condition.left(), " || ", condition.right());
  }

  private String both(Condition left, String between, Condition right) {
    return operand(left) + between + operand(right);
  }

  /** In brackets, for ink binds "and" and "or" alike; but a name alone in brackets is a list. */
  private String operand(Condition condition) {
    String text = condition.accept(this);
    return text.contains(" ") ? "(" + text + ")" : text;
  }

  private static String symbol(Comparison comparison) {
    return comparison == Comparison.EQUAL ? "==" : comparison.symbol();
  }
}
