package org.malinnotes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Standing;
import org.malinnotes.story.Story;

/**
 * The player's decisions against the record: a description, not a mark.
 *
 * @param met the record's decisions the player met, each with the standing of the order given
 */
public record RecordScore(List<Met> met) {
  /**
   * One decision of the record and the order given at it.
   *
   * @param counted whether what was decided was open, so that the decision counts
   */
  public record Met(Scene scene, Option ordered, Option decided, boolean counted) {}

  /** Compares the decisions taken so far; counterfactual ones are left out. */
  public static RecordScore of(Story story, GameState state) {
    List<Met> met = new ArrayList<>();
    for (Taken taken : state.ownLine()) {
      Scene scene = story.scene(taken.scene());
      Decision decision = Engine.decision(scene);
      Optional<Option> decided = decision.decided();
      if (!decision.counterfactual() && decided.isPresent()) {
        Option ordered = decision.option(taken.option()).orElseThrow();
        met.add(new Met(scene, ordered, decided.get(), taken.decidedOpen()));
      }
    }
    return new RecordScore(List.copyOf(met));
  }

  /** How many counted orders have this standing. */
  public long count(Standing standing) {
    return met.stream()
        .filter(one -> one.counted() && one.ordered().standing() == standing)
        .count();
  }

  /** The mean weight of the counted orders as 0 to 100, rounded; empty if none counts. */
  public OptionalInt score() {
    double sum = 0;
    int counted = 0;
    for (Met one : met) {
      if (one.counted()) {
        sum += one.ordered().standing().weight();
        counted++;
      }
    }
    return counted == 0
        ? OptionalInt.empty()
        : OptionalInt.of(points((int) Math.round(10 * sum), counted));
  }

  /** The score of so many counted orders, at least one, whose weights sum to so many tenths. */
  public static int points(int tenths, int counted) {
    return (int) Math.round(10.0 * tenths / counted);
  }
}
