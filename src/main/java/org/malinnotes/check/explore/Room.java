package org.malinnotes.check.explore;

import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/**
 * A scene made ready for exploration.
 *
 * @param place its number
 * @param claim the number of the claim that a player can read it; -1 where another chair is
 * @param held whether the player holds its chair
 * @param arrival its effects on entering
 * @param onward where it leads, if it decides nothing; otherwise no way at all
 * @param orders the options, in the story's order; empty if it decides nothing
 * @param hand history's answers, the first that holds counts; empty where the player decides
 * @param text what is shown on entering it
 * @param hindsight what is shown at the chapter's end if the player decided here
 * @param sent what other chairs are told on leaving it
 * @param sends whether the held chairs are told anything on leaving it
 * @param decided which order the record gave, where it counts in the comparison with it; else -1
 * @param merging which states of the scene count as one
 */
record Room(
    Scene scene,
    int place,
    int claim,
    boolean held,
    Change arrival,
    Ways onward,
    Order[] orders,
    Answer[] hand,
    Watch text,
    Watch hindsight,
    Watch sent,
    boolean sends,
    int decided,
    Merging merging) {
  /** Whether the player must decide here. */
  boolean stops() {
    return held && orders.length > 0;
  }

  /**
   * An option made ready.
   *
   * @param tenths what ordering it counts in the comparison with the record, 0 to 10
   */
  record Order(
      Option option,
      int claim,
      StateTest open,
      Change effects,
      Ways ways,
      Watch text,
      int tenths) {}

  /** An answer of history's hand: when it is given, which order it is, and its claim or -1. */
  record Answer(StateTest when, int order, int claim) {}

  /** The ways on: the first whose test holds. */
  record Ways(StateTest[] tests, int[] places) {
    /** No place at all. */
    static final int NONE = Integer.MAX_VALUE;

    static final Ways NOWHERE = new Ways(new StateTest[0], new int[0]);

    int follow(long[] state) {
      for (int i = 0; i < tests.length; i++) {
        if (tests[i].holds(state)) {
          return places[i];
        }
      }
      return NONE;
    }
  }
}
