package org.malinnotes.workbench.ink;

import java.util.List;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** Declares variables and changes them; a number stops at its bounds by ink's MIN and MAX. */
final class InkVariables implements Effect.Visitor<String> {
  private final Story story;
  private final InkNames names;

  InkVariables(Story story, InkNames names) {
    this.story = story;
    this.names = names;
  }

  /** Every variable of the story, at its start. */
  void declare(InkLines ink) {
    story
        .variables()
        .values()
        .forEach(it -> ink.add("VAR " + name(it.id()) + " = " + value(it, it.clamp(it.start()))));
  }

  String name(VariableId id) {
    return names.of("", declared(id).id());
  }

  /** The changes, one after the other. */
  void change(List<? extends Effect> effects, InkLines ink) {
    effects.forEach(effect -> ink.add("~ " + effect.accept(this)));
  }

  @Override
  public String add(Effect.Add effect) {
    Variable variable = declared(effect.variable());
    String name = name(effect.variable());
    // As long as the sum of a value within bounds, so that it cannot run over.
    long amount = Math.max(-span(variable), Math.min(span(variable), (long) effect.amount()));
    return amount < 0
        ? name + " = MAX(" + variable.min() + ", " + name + " - " + -amount + ")"
        : name + " = MIN(" + variable.max() + ", " + name + " + " + amount + ")";
  }

  @Override
  public String assign(Effect.Assign effect) {
    Variable variable = declared(effect.variable());
    return name(effect.variable()) + " = " + value(variable, variable.clamp(effect.value()));
  }

  private static long span(Variable variable) {
    return (long) variable.max() - variable.min();
  }

  private static String value(Variable variable, int value) {
    return variable.flag() ? Boolean.toString(value != 0) : Integer.toString(value);
  }

  private Variable declared(VariableId id) {
    Variable variable = story.variables().get(id);
    if (variable == null) {
      throw new StoryFaultException(
          "it names the variable " + id.value() + ", which is not declared");
    }
    return variable;
  }
}
