package org.malinnotes.check;

import org.malinnotes.story.Scene;
import org.malinnotes.story.Source;
import org.malinnotes.story.Story;

/** The rules of evidence that can be judged part by part; they bind a story with a source alone. */
final class EvidenceRules {
  private EvidenceRules() {}

  static void check(Story story, Findings findings) {
    Source source = story.source();
    if (source == null) {
      return;
    }
    new EntryRules(source, findings).check(story);
    OptionEvidence options = new OptionEvidence(findings);
    DecisionEvidence decisions = new DecisionEvidence(findings);
    Foreknowledge foreknowledge = new Foreknowledge(story, findings);
    for (Scene scene : story.scenes().values()) {
      scene.decision().ifPresent(decision -> options.check(scene, decision));
      scene.decision().ifPresent(decision -> decisions.check(scene, decision));
      foreknowledge.check(scene);
    }
    new OutcomeEvidence(story, findings).check();
  }
}
