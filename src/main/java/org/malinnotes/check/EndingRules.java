package org.malinnotes.check;

import java.util.List;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Story;

/** Every ending has an outcome for every measure, whatever the state. */
final class EndingRules {
  private final Story story;
  private final Findings findings;

  EndingRules(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
  }

  void check(Ending ending) {
    Where where = Where.part("ending", ending.id()).to("outcomes");
    // A misspelt measure is told as such, and may be the one that seems to be missing.
    boolean misspelt = ending.outcomes().stream().anyMatch(outcome -> !isDeclared(outcome));
    for (Measure measure : story.measures()) {
      List<Outcome> given =
          ending.outcomes().stream()
              .filter(outcome -> outcome.measure().equals(measure.id()))
              .toList();
      if (given.isEmpty() && !measure.concerns(ending.date())) {
        continue;
      }
      if (given.isEmpty() && !misspelt) {
        findings.add(
            StructureCode.OUTCOME_MISSING,
            where,
            "the ending " + ending.id().value() + " says nothing of " + measure.id().value(),
            "add an outcome: " + measure.question());
      } else {
        given(ending, given, where);
      }
    }
  }

  private boolean isDeclared(Outcome outcome) {
    return story.measures().stream().anyMatch(measure -> measure.id().equals(outcome.measure()));
  }

  private void given(Ending ending, List<Outcome> given, Where where) {
    for (int i = 0; i < given.size(); i++) {
      Outcome outcome = given.get(i);
      Where at = Tour.item(where, ending.outcomes().indexOf(outcome));
      boolean last = i == given.size() - 1;
      boolean always = Ways.always(outcome.when());
      if (last && !always) {
        findings.add(
            StructureCode.OUTCOME_MISSING,
            at,
            "nothing is said of "
                + outcome.measure().value()
                + " for when this outcome's condition does not hold",
            "add a last outcome for it without when");
      } else if (!last && always) {
        findings.add(
            StructureCode.DEAD_WAY,
            Tour.item(where, ending.outcomes().indexOf(given.get(i + 1))),
            "this outcome never counts, because one before it always holds",
            "give the one before it a when, or put it last");
        return;
      }
    }
  }
}
