package org.malinnotes.lesson;

import java.util.List;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/**
 * How a class answered at one decision, counted by hands or cards. Each list has a number for every
 * option of the decision, in the story's order.
 *
 * @param at the scene of the decision
 * @param forecast how many thought that this was decided; empty if nobody was asked
 * @param sure how many of these were sure, 90 percent or more; empty if nobody was asked
 * @param votes how many would order it; empty if nobody was asked
 * @param ordered what the class's line went on with
 */
public record Ballot(
    SceneId at, List<Integer> forecast, List<Integer> sure, List<Integer> votes, OptionId ordered) {
  /** The most of each number: more hands than any class has. */
  public static final int MOST = 999;

  /** Keeps the lists as they are now. */
  public Ballot {
    forecast = List.copyOf(forecast);
    sure = List.copyOf(sure);
    votes = List.copyOf(votes);
  }
}
