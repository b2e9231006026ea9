package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Ledger;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Story;

/** How near the outcomes of an ending come to the record, for each state in which it is reached. */
final class Closeness {
  /** Stands for an ending without any measure that has a closeness. */
  private static final int NONE = -1;

  private final End end;

  /**
   * Where each measure of the ledger, in its order, stands among the ending's; for it the nearness.
   */
  private final List<End.Given[]> measures = new ArrayList<>();

  private final List<OptionalDouble[]> near = new ArrayList<>();
  private final Map<Long, Integer> known = new HashMap<>();
  private @Nullable Range range;

  Closeness(Story story, End end) {
    this.end = end;
    story.measures().stream()
        .sorted(Comparator.comparing((Measure measure) -> !measure.cost()))
        .forEach(this::measure);
  }

  private void measure(Measure measure) {
    for (End.Given[] given : end.measures()) {
      if (given[0].outcome().measure().equals(measure.id())) {
        measures.add(given);
        OptionalDouble[] its = new OptionalDouble[given.length];
        for (int i = 0; i < given.length; i++) {
          its[i] =
              Ledger.closeness(measure, given[i].outcome(), measure.factAt(end.ending().date()));
        }
        near.add(its);
      }
    }
  }

  /** Takes in a state in which the ending is reached. */
  void reach(long[] row) {
    long which = 0;
    for (End.Given[] given : measures) {
      which = which * (given.length + 1) + End.given(given, row) + 1;
    }
    int score = known.computeIfAbsent(which, all -> score(row));
    if (score != NONE) {
      Range one = new Range(score, score);
      range = range == null ? one : range.and(one);
    }
  }

  private int score(long[] row) {
    OptionalDouble mean = mean(row);
    return mean.isPresent() ? (int) Math.round(100 * mean.getAsDouble()) : NONE;
  }

  private OptionalDouble mean(long[] row) {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      int given = End.given(measures.get(i), row);
      if (given >= 0) {
        near.get(i)[given].ifPresent(all::add);
      }
    }
    return all.stream().mapToDouble(Double::doubleValue).average();
  }

  /** The scores, 0 to 100; null if no state has one. */
  @Nullable Range scores() {
    return range;
  }
}
