package org.malinnotes.check;

import org.malinnotes.diagnostic.EvidenceCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;

/** A decision shows what was decided; a counterfactual one shows what the record offers instead. */
final class DecisionEvidence {
  private final Findings findings;

  DecisionEvidence(Findings findings) {
    this.findings = findings;
  }

  void check(Scene scene, Decision decision) {
    Where where = Where.of(scene).to("decision");
    if (decision.counterfactual()) {
      counterfactual(decision, where);
      return;
    }
    if (decision.record().isEmpty()) {
      findings.add(
          EvidenceCode.NO_RECORD,
          where.to("question"),
          "this decision names no entry of the record that shows what was decided",
          "add record: one entry at least");
    }
    if (decision.reveal().isEmpty()) {
      findings.add(
          EvidenceCode.NO_RECORD,
          where.to("question"),
          "this decision does not tell what was decided, hidden or misperceived",
          "add reveal");
    }
    if (!decision.analogy().isEmpty()) {
      findings.add(
          EvidenceCode.COUNTERFACTUAL,
          where.to("analogy"),
          "an analogy stands in a counterfactual decision only",
          "put it into the reveal, or mark the decision counterfactual");
    }
  }

  private void counterfactual(Decision decision, Where where) {
    if (!decision.record().isEmpty()) {
      findings.add(
          EvidenceCode.COUNTERFACTUAL,
          where.to("record"),
          "a counterfactual decision has no record",
          "put what the record offers into the analogy");
    }
    if (!decision.reveal().isEmpty()) {
      findings.add(
          EvidenceCode.COUNTERFACTUAL,
          where.to("reveal"),
          "a counterfactual decision reveals nothing, because nothing was decided",
          "call it analogy, and say what in the record resembles it");
    }
    if (decision.analogy().isEmpty()) {
      findings.add(
          EvidenceCode.NO_ANALOGY,
          where.to("question"),
          "this counterfactual decision shows nothing of the record that resembles it",
          "add analogy");
    } else if (decision.analogy().paragraphs().stream().noneMatch(DecisionEvidence::rests)) {
      findings.add(
          EvidenceCode.NO_ANALOGY,
          where.to("analogy"),
          "this analogy rests on no entry of the record",
          "print one with {q:id}, or give a paragraph a cite");
    }
  }

  private static boolean rests(Paragraph paragraph) {
    return !paragraph.cite().isEmpty() || !Quotes.in(paragraph.markdown()).isEmpty();
  }
}
