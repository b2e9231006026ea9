package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Condition;

/** Makes the conditions of a story ready for one exploration, and remembers where they stand. */
final class Sites {
  private final Packing packing;
  private final Claims claims;
  private final Goals goals;
  private final List<Site> all = new ArrayList<>();

  /** A condition at a place of the story. */
  record Site(Condition condition, StateTest test) {}

  Sites(Packing packing, Claims claims, Goals goals) {
    this.packing = packing;
    this.claims = claims;
    this.goals = goals;
  }

  /** A condition made ready. */
  StateTest test(Condition condition) {
    StateTest test = TestMaker.of(condition, packing);
    if (condition != Condition.ALWAYS) {
      all.add(new Site(condition, test));
    }
    return test;
  }

  Claims claims() {
    return claims;
  }

  Goals goals() {
    return goals;
  }

  /** All that hang on something. */
  List<Site> all() {
    return all;
  }
}
