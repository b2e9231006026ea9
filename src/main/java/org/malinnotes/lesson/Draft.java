package org.malinnotes.lesson;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/**
 * What has been counted at the decision at hand, before its order. Each list of numbers has one for
 * every option, in their order, or is empty if nothing was counted.
 *
 * @param options the options that were counted; empty if nothing was
 * @param forecast how many thought that this was decided
 * @param sure how many of these were sure
 * @param votes how many would order it
 */
public record Draft(
    List<OptionId> options, List<Integer> forecast, List<Integer> sure, List<Integer> votes) {
  /** Nothing counted yet. */
  public static final Draft EMPTY = over(List.of());

  /** Keeps the lists as they are now. */
  public Draft {
    options = List.copyOf(options);
    forecast = List.copyOf(forecast);
    sure = List.copyOf(sure);
    votes = List.copyOf(votes);
  }

  /** Nothing counted yet of some options. */
  public static Draft over(List<OptionId> options) {
    return new Draft(options, List.of(), List.of(), List.of());
  }

  /** With these forecasts; how sure they were is forgotten where it no longer fits. */
  public Draft withForecast(List<Integer> counts) {
    return new Draft(options, counts, fits(sure, counts) ? sure : List.of(), votes);
  }

  /** With so many of the forecasts sure. */
  public Draft withSure(List<Integer> counts) {
    return new Draft(options, forecast, counts, votes);
  }

  /** With these votes. */
  public Draft withVotes(List<Integer> counts) {
    return new Draft(options, forecast, sure, counts);
  }

  /** Whether nothing was counted. */
  public boolean isEmpty() {
    return forecast.isEmpty() && sure.isEmpty() && votes.isEmpty();
  }

  /** The ballot that it becomes with an order. */
  public Ballot ballot(SceneId at, OptionId ordered) {
    return new Ballot(at, this, ordered);
  }

  /**
   * The same counts in the order of a decision's options; empty if it has others than were counted.
   */
  public Optional<Draft> along(List<OptionId> order) {
    if (isEmpty()) {
      return Optional.of(EMPTY);
    }
    if (order.size() != options.size() || !new HashSet<>(order).equals(new HashSet<>(options))) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(order, along(order, forecast), along(order, sure), along(order, votes)));
  }

  private List<Integer> along(List<OptionId> order, List<Integer> counts) {
    return counts.isEmpty()
        ? counts
        : order.stream().map(option -> counts.get(options.indexOf(option))).toList();
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
