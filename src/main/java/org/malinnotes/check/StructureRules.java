package org.malinnotes.check;

import org.malinnotes.story.Story;

/** Everything structural that can be said of one part at a time. */
final class StructureRules {
  private StructureRules() {}

  static void check(Story story, Findings findings) {
    SceneRules scenes = new SceneRules(story, findings);
    DecisionRules decisions = new DecisionRules(findings);
    EndingRules endings = new EndingRules(story, findings);
    story.scenes().values().forEach(scenes::check);
    story.scenes().values().forEach(decisions::check);
    story.endings().values().forEach(endings::check);
    new ChapterRules(story, findings).check();
    new OrderRules(findings).check(story);
  }
}
