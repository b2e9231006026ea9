package org.malinnotes.check;

import org.malinnotes.story.Story;

/** Everything structural that can be said of one part at a time. */
final class StructureRules {
  private StructureRules() {}

  /**
   * Looks at every part.
   *
   * @param named whether all scenes, seats and chapters that are named are there to be counted
   */
  static void check(Story story, boolean named, Findings findings) {
    SceneRules scenes = new SceneRules(story, findings);
    DecisionRules decisions = new DecisionRules(findings);
    EndingRules endings = new EndingRules(story, findings);
    story.scenes().values().forEach(scenes::check);
    story.scenes().values().forEach(decisions::check);
    story.endings().values().forEach(endings::check);
    new ChapterRules(story, named, findings).check();
    new OrderRules(findings).check(story);
  }
}
