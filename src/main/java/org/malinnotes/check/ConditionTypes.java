package org.malinnotes.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.TypeCode;
import org.malinnotes.story.Comparison;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** In one condition, flags stand alone and numbers are compared within their bounds. */
final class ConditionTypes implements ConditionTour {
  private final Map<VariableId, Variable> variables;
  private final Findings findings;
  private final Where where;

  ConditionTypes(Map<VariableId, Variable> variables, Findings findings, Where where) {
    this.variables = variables;
    this.findings = findings;
    this.where = where;
  }

  @Override
  public @Nullable Void flag(Condition.Flag condition) {
    Variable variable = variables.get(condition.variable());
    if (variable != null && !variable.flag()) {
      String name = variable.id().value();
      findings.word(
          TypeCode.NOT_A_FLAG,
          where,
          name,
          name + " is a number and says nothing by itself",
          "compare it: " + name + " >= " + variable.max(),
          Where.part("variable", variable.id()).to("type"),
          "it is declared here");
    }
    return null;
  }

  @Override
  public @Nullable Void compare(Condition.Compare condition) {
    Variable variable = variables.get(condition.variable());
    if (variable != null && variable.flag()) {
      String name = variable.id().value();
      findings.word(
          TypeCode.NOT_A_NUMBER,
          where,
          name,
          name + " is a flag and cannot be compared",
          "write " + name + " or not " + name,
          Where.part("variable", variable.id()).to("type"),
          "it is declared here");
    } else if (variable != null) {
      bounds(condition, variable);
    }
    return null;
  }

  private void bounds(Condition.Compare condition, Variable variable) {
    boolean some = false;
    boolean all = true;
    // The outcome changes only around the constant, so the ends and its neighbours tell all.
    int at = condition.constant();
    for (int probe : new int[] {variable.min(), at - 1, at, at + 1, variable.max()}) {
      int value = variable.clamp(probe);
      boolean holds = condition.comparison().test(value, condition.constant());
      some |= holds;
      all &= holds;
    }
    if (!some || all) {
      Code code = some ? TypeCode.ALWAYS_HOLDS : TypeCode.NEVER_HOLDS;
      Comparison comparison = condition.comparison();
      findings.word(
          code,
          where,
          variable.id().value(),
          variable.id().value()
              + (some ? " is always " : " is never ")
              + comparison.symbol()
              + " "
              + condition.constant(),
          "it goes from " + variable.min() + " to " + variable.max(),
          Where.part("variable", variable.id()).to(at >= variable.max() ? "max" : "min"),
          "its bounds are here");
    }
  }
}
