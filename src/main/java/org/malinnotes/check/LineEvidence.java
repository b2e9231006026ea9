package org.malinnotes.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.EvidenceCode;
import org.malinnotes.story.Basis;
import org.malinnotes.story.Because;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/** What lies off the record says so; judged by what play meets when all is done as it was done. */
final class LineEvidence {
  private final Story story;
  private final RecordLine line;
  private final Findings findings;

  private LineEvidence(Story story, RecordLine line, Findings findings) {
    this.story = story;
    this.line = line;
    this.findings = findings;
  }

  static void check(Story story, RecordLine line, Findings findings) {
    LineEvidence rules = new LineEvidence(story, line, findings);
    story.scenes().values().forEach(rules::counterfactual);
    if (story.source() != null) {
      story.scenes().values().forEach(rules::scene);
      story.endings().values().forEach(rules::ending);
      new HindsightRules(story, line, findings).check();
    }
  }

  /** The opposite fault, a counterfactual met on the record, stops the record's play already. */
  private void counterfactual(Scene scene) {
    boolean marked = scene.decision().map(Decision::counterfactual).orElse(true);
    if (!marked && !line.met().contains(scene.id())) {
      findings.add(
          EvidenceCode.NOT_COUNTERFACTUAL,
          Where.of(scene).to("decision/question"),
          "this decision is met only after a departure, where nothing was decided",
          "mark it counterfactual: no option decided, no record, an analogy for the reveal");
    }
  }

  private void scene(Scene scene) {
    Where where = Where.of(scene);
    if (line.met().contains(scene.id())) {
      paragraphs(scene.text(), where.to("text"));
      scene.decision().ifPresent(decision -> decision(decision, where.to("decision")));
    } else {
      labelled("scene", scene.basis(), scene.because(), where);
    }
  }

  private void decision(Decision decision, Where where) {
    paragraphs(decision.reveal(), where.to("reveal"));
    for (int i = 0; i < decision.options().size(); i++) {
      if (decision.options().get(i).isDecided()) {
        paragraphs(decision.options().get(i).text(), where.to("options", i).to("text"));
      }
    }
  }

  private void ending(Ending ending) {
    Where where = Where.part("ending", ending.id());
    if (line.met().contains(ending.id())) {
      paragraphs(ending.text(), where.to("text"));
    } else if (!ending.record()) {
      labelled("ending", ending.basis(), ending.because(), where);
    }
  }

  private void labelled(
      String kind, @Nullable Basis basis, @Nullable Because because, Where where) {
    boolean cited = because != null && !because.cite().isEmpty();
    if (basis == null || !cited) {
      findings.add(
          EvidenceCode.UNLABELLED,
          because == null ? where.to("id") : where.to("because"),
          "this "
              + kind
              + " is off the record and has "
              + (basis == null && because == null
                  ? "neither basis nor because"
                  : basis == null
                      ? "no basis"
                      : because == null ? "no because" : "a because that cites nothing"),
          "say on what it rests (inferred or conjecture), why it is plausible, and cite entries");
    }
  }

  private void paragraphs(Text text, Where where) {
    List<Paragraph> paragraphs = text.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.basis() == null && !line.shown().contains(paragraph)) {
        findings.add(
            EvidenceCode.UNLABELLED_PARAGRAPH,
            Tour.item(where, i).to("when"),
            "on the record this paragraph never shows, and it does not say on what it rests",
            "add basis: inferred or conjecture");
      }
    }
  }
}
