package org.malinnotes.check;

import java.util.Set;
import org.malinnotes.diagnostic.TypeCode;
import org.malinnotes.engine.Truth;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Story;
import org.malinnotes.story.VariableId;

/** Conditions that hold for no values at all, or for all. */
final class Tautologies {
  private Tautologies() {}

  static void check(
      Condition condition, Story story, Values initial, Findings findings, Where where) {
    Set<VariableId> read = Variables.in(condition);
    if (!story.variables().keySet().containsAll(read)) {
      return;
    }
    Assignments assignments = new Assignments(story, initial, read);
    if (!assignments.feasible()) {
      return;
    }
    if (!assignments.any(values -> Truth.of(condition, values))) {
      findings.add(
          TypeCode.NEVER_HOLDS, where, "this can never hold", "its parts exclude each other");
    } else if (!assignments.any(values -> !Truth.of(condition, values))) {
      findings.add(TypeCode.ALWAYS_HOLDS, where, "this always holds", "leave the condition out");
    }
  }
}
