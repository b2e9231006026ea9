package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Measure;
import org.malinnotes.story.MeasureId;
import org.malinnotes.story.Outcome;

/**
 * An ending made ready.
 *
 * @param measures for each measure that it gives, what it may give: the first that holds counts
 * @param owed for each of these whether it must give one, and it is known whether it does
 * @param silent whether it says nothing at all of a measure of which it must
 */
record End(
    Ending ending, int claim, Watch text, Given[][] measures, boolean[] owed, boolean silent) {
  /**
   * One outcome.
   *
   * @param test null if its condition is not followed; past it nothing is known of its measure
   */
  record Given(Outcome outcome, int claim, @Nullable StateTest test) {}

  static End of(Ending ending, List<Measure> all, Sites sites) {
    Map<MeasureId, List<Given>> measures = new LinkedHashMap<>();
    for (Outcome outcome : ending.outcomes()) {
      boolean followed = sites.goals().follow(outcome.when());
      Given given =
          new Given(
              outcome, sites.claims().of(outcome), followed ? sites.test(outcome.when()) : null);
      measures.computeIfAbsent(outcome.measure(), id -> new ArrayList<>()).add(given);
    }
    Set<MeasureId> concerned =
        all.stream()
            .filter(measure -> measure.concerns(ending.date()))
            .map(Measure::id)
            .collect(Collectors.toSet());
    boolean[] owed = new boolean[measures.size()];
    int index = 0;
    for (Map.Entry<MeasureId, List<Given>> measure : measures.entrySet()) {
      owed[index++] =
          concerned.contains(measure.getKey())
              && measure.getValue().stream().allMatch(given -> given.test() != null);
    }
    return new End(
        ending,
        sites.claims().of(ending),
        Watch.of(sites, List.of(ending.text())),
        measures.values().stream().map(it -> it.toArray(Given[]::new)).toArray(Given[][]::new),
        owed,
        !measures.keySet().containsAll(concerned));
  }

  /** Which outcome of a measure is given in a state; -1 if none is, or it is not known which. */
  static int given(Given[] measure, long[] state) {
    for (int i = 0; i < measure.length; i++) {
      StateTest test = measure[i].test();
      if (test == null) {
        return -1;
      }
      if (test.holds(state)) {
        return i;
      }
    }
    return -1;
  }
}
