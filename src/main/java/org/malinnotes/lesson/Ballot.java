package org.malinnotes.lesson;

import java.util.List;
import java.util.Optional;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/**
 * How a class answered at one decision, counted by hands or cards.
 *
 * @param at the scene of the decision
 * @param counts what was counted there
 * @param ordered what the class's line went on with
 */
public record Ballot(SceneId at, Draft counts, OptionId ordered) {
  /** The most of each number: more hands than any class has. */
  public static final int MOST = 999;

  /** Those among a class's moves, the ones that do not count in the lesson too. */
  public static List<Ballot> of(List<Move> moves) {
    return moves.stream().flatMap(move -> move.counted().stream()).toList();
  }

  /** How many thought that an option was decided; empty if nobody was asked. */
  public List<Integer> forecast() {
    return counts.forecast();
  }

  /** How many of these were sure, 90 percent or more; empty if nobody was asked. */
  public List<Integer> sure() {
    return counts.sure();
  }

  /** How many would order an option; empty if nobody was asked. */
  public List<Integer> votes() {
    return counts.votes();
  }

  /** The same in the order of a decision's options; empty if it has others than were counted. */
  public Optional<Ballot> along(List<OptionId> order) {
    return counts.along(order).map(counted -> new Ballot(at, counted, ordered));
  }
}
