package org.malinnotes.check;

import java.util.List;
import java.util.regex.Matcher;
import org.malinnotes.diagnostic.EvidenceCode;
import org.malinnotes.story.Basis;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Story;

/** Outcomes rest on something, and human cost is told without invented figures. */
final class OutcomeEvidence {
  private final Story story;
  private final Findings findings;

  OutcomeEvidence(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
  }

  void check() {
    List<Measure> costs = story.measures().stream().filter(Measure::cost).toList();
    if (costs.size() != 1) {
      findings.add(
          EvidenceCode.COST_MEASURE,
          Where.story().to("measures"),
          costs.isEmpty()
              ? "no measure tells the human cost"
              : costs.size() + " measures tell the human cost",
          "let exactly one measure have cost true: it leads the ledger");
    }
    for (int i = 0; i < story.measures().size(); i++) {
      facts(story.measures().get(i), Where.story().to("measures", i));
    }
    story.endings().values().forEach(this::ending);
  }

  private void facts(Measure measure, Where where) {
    for (int i = 0; i < measure.facts().size(); i++) {
      if (measure.facts().get(i).cite().isEmpty()) {
        findings.add(
            EvidenceCode.NO_CITATION,
            Facts.place(where, measure, i),
            "what happened is stated without evidence",
            "add cite: the entries that show it");
      }
    }
  }

  private void ending(Ending ending) {
    for (int i = 0; i < ending.outcomes().size(); i++) {
      Outcome outcome = ending.outcomes().get(i);
      Where where = Where.part("ending", ending.id()).to("outcomes", i);
      basis(ending, outcome, where);
      if (!ending.record() && isCost(outcome)) {
        figure(outcome, where.to("text"));
      }
    }
  }

  private void basis(Ending ending, Outcome outcome, Where where) {
    if (!ending.record() && outcome.basis() == Basis.RECORD) {
      findings.add(
          EvidenceCode.BASIS,
          where.to("basis"),
          "what never happened cannot stand on the record",
          "call it inferred, if the source draws the inference, or conjecture");
    } else if (outcome.basis() != Basis.CONJECTURE && outcome.cite().isEmpty()) {
      findings.add(
          EvidenceCode.NO_CITATION,
          where.to("basis"),
          "this outcome is said to be " + outcome.basis().words() + " but cites nothing",
          "add cite; or call it conjecture");
    }
  }

  private boolean isCost(Outcome outcome) {
    return story.measures().stream()
        .anyMatch(measure -> measure.cost() && measure.id().equals(outcome.measure()));
  }

  private void figure(Outcome outcome, Where where) {
    Matcher figure = CostFigures.in(outcome.text());
    if (figure.find()) {
      findings.within(
          EvidenceCode.COST_FIGURE,
          where,
          figure.start(),
          figure.end(),
          "human cost that never was is told without figures",
          "say fewer, as many, more or unknown, and why; write dates without digits or leave them");
    }
  }
}
