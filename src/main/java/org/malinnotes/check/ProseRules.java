package org.malinnotes.check;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Story;

/** The story's own words. */
final class ProseRules {
  private ProseRules() {}

  static void check(Story story, Findings findings) {
    List<StoryVisitor> words = new ArrayList<>();
    Spellings spellings = new Spellings();
    words.add(new QuoteMarkRules(findings));
    words.add(spellings);
    words.add(new BlockQuotationRules(story, findings));
    if (story.source() != null) {
      words.add(new MarkRules(findings));
    }
    Tour.of(story, new Together(words));
    spellings.report(findings);
    new LengthRules(story, findings).check();
    new PlateRules(findings).check(story);
  }
}
