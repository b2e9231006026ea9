package org.malinnotes.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.TypeCode;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** Conditions, effects and start values fit the variables they are about. */
final class TypeRules implements StoryVisitor {
  private final Story story;
  private final Map<VariableId, Variable> variables;
  private final Values initial;
  private final Findings findings;

  TypeRules(Story story, Findings findings) {
    this.story = story;
    this.variables = story.variables();
    this.initial = Values.initial(story);
    this.findings = findings;
  }

  /** Tells which variables are declared without the words they need. */
  void declarations() {
    int index = 0;
    for (Variable variable : variables.values()) {
      Where where = Where.story().to("variables", index++);
      long values = (long) variable.max() - variable.min() + 1;
      int levels = variable.levels().size();
      boolean shown = !variable.seats().isEmpty();
      if (!variable.flag() && levels != values && (levels > 0 || shown)) {
        findings.add(
            TypeCode.LEVELS,
            where.to("levels"),
            variable.id().value() + " has " + values + " values and " + levels + " words for them",
            "give one word for each value from " + variable.min() + " to " + variable.max());
      }
    }
  }

  @Override
  public void condition(Condition condition, Where where) {
    int before = findings.count();
    condition.accept(new ConditionTypes(variables, findings, where));
    if (findings.count() == before) {
      Tautologies.check(condition, story, initial, findings, where);
    }
  }

  @Override
  public void effect(Effect effect, Where where) {
    Variable variable = variables.get(effect.variable());
    if (variable != null) {
      effect.accept(new InPlay(variable, where));
    }
  }

  @Override
  public void start(Effect value, Where where) {
    Variable variable = variables.get(value.variable());
    if (variable != null) {
      value.accept(new AtStart(variable, where));
    }
  }

  private final class InPlay implements Effect.Visitor<@Nullable Void> {
    private final Variable variable;
    private final Where where;

    InPlay(Variable variable, Where where) {
      this.variable = variable;
      this.where = where;
    }

    @Override
    public @Nullable Void add(Effect.Add effect) {
      String name = variable.id().value();
      if (variable.flag()) {
        findings.add(
            TypeCode.ADDS_TO_FLAG,
            where,
            name + " is a flag and cannot be added to",
            "write true or false",
            Where.part("variable", variable.id()).to("type"),
            "it is declared here");
      } else if (effect.amount() == 0
          || Math.abs((long) effect.amount()) > (long) variable.max() - variable.min()) {
        findings.add(
            TypeCode.NO_CHANGE,
            where,
            name
                + (effect.amount() == 0
                    ? " does not change by 0"
                    : " goes from " + variable.min() + " to " + variable.max() + " at most"),
            null);
      }
      return null;
    }

    @Override
    public @Nullable Void assign(Effect.Assign effect) {
      if (!variable.flag()) {
        findings.add(
            TypeCode.SETS_NUMBER,
            where,
            variable.id().value() + " is a number and cannot be set to true or false",
            "write the number to add, such as 1 or -1",
            Where.part("variable", variable.id()).to("type"),
            "it is declared here");
      }
      return null;
    }
  }

  private final class AtStart implements Effect.Visitor<@Nullable Void> {
    private final Variable variable;
    private final Where where;

    AtStart(Variable variable, Where where) {
      this.variable = variable;
      this.where = where;
    }

    @Override
    public @Nullable Void add(Effect.Add effect) {
      return value(effect.amount());
    }

    @Override
    public @Nullable Void assign(Effect.Assign effect) {
      return value(effect.value());
    }

    private @Nullable Void value(int value) {
      if (variable.clamp(value) != value) {
        findings.add(
            TypeCode.OUT_OF_BOUNDS,
            where,
            variable.id().value() + " cannot be " + value,
            "it goes from " + variable.min() + " to " + variable.max(),
            Where.part("variable", variable.id()).to(value < variable.min() ? "min" : "max"),
            "its bounds are here");
      }
      return null;
    }
  }
}
