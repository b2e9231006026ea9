package org.malinnotes.lesson;

import java.util.List;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/**
 * What has been counted at the decision at hand, before its order. Each list has a number for every
 * option of the decision, in the story's order, or is empty if nothing was counted.
 *
 * @param forecast how many thought that this was decided
 * @param sure how many of these were sure
 * @param votes how many would order it
 */
public record Draft(List<Integer> forecast, List<Integer> sure, List<Integer> votes) {
  /** Nothing counted yet. */
  public static final Draft EMPTY = new Draft(List.of(), List.of(), List.of());

  /** Keeps the lists as they are now. */
  public Draft {
    forecast = List.copyOf(forecast);
    sure = List.copyOf(sure);
    votes = List.copyOf(votes);
  }

  /** With these forecasts; how sure they were is forgotten where it no longer fits. */
  public Draft withForecast(List<Integer> counts) {
    return new Draft(counts, fits(sure, counts) ? sure : List.of(), votes);
  }

  /** With so many of the forecasts sure. */
  public Draft withSure(List<Integer> counts) {
    return new Draft(forecast, counts, votes);
  }

  /** With these votes. */
  public Draft withVotes(List<Integer> counts) {
    return new Draft(forecast, sure, counts);
  }

  /** The ballot that it becomes with an order. */
  public Ballot ballot(SceneId at, OptionId ordered) {
    return new Ballot(at, forecast, sure, votes, ordered);
  }

  /** Whether no option has more that were sure than there were forecasts. */
  public static boolean fits(List<Integer> sure, List<Integer> forecast) {
    if (sure.size() != forecast.size()) {
      return false;
    }
    for (int i = 0; i < sure.size(); i++) {
      if (sure.get(i) > forecast.get(i)) {
        return false;
      }
    }
    return true;
  }
}
