package org.malinnotes.check;

import org.malinnotes.story.Story;

/** The story's own words. */
final class ProseRules {
  private ProseRules() {}

  static void check(Story story, Findings findings) {
    if (story.source() != null) {
      Tour.of(story, new MarkRules(findings));
    }
    new LengthRules(story, findings).check();
    new PlateRules(findings).check(story);
    Spellings spellings = new Spellings();
    Tour.of(story, spellings);
    spellings.report(findings);
  }
}
