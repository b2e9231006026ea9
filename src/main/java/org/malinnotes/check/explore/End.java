package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Ending;
import org.malinnotes.story.MeasureId;
import org.malinnotes.story.Outcome;

/**
 * An ending made ready.
 *
 * @param measures for each measure that it gives, what it may give: the first that holds counts
 */
record End(Ending ending, int claim, Watch text, Given[][] measures) {
  /**
   * One outcome.
   *
   * @param test null if its condition is not followed; past it nothing is known of its measure
   */
  record Given(Outcome outcome, int claim, @Nullable StateTest test) {}

  static End of(Ending ending, Sites sites) {
    Map<MeasureId, List<Given>> measures = new LinkedHashMap<>();
    for (Outcome outcome : ending.outcomes()) {
      boolean followed = sites.goals().follow(outcome.when());
      Given given =
          new Given(
              outcome, sites.claims().of(outcome), followed ? sites.told(outcome.when()) : null);
      measures.computeIfAbsent(outcome.measure(), id -> new ArrayList<>()).add(given);
    }
    return new End(
        ending,
        sites.claims().of(ending),
        Watch.of(sites, List.of(ending.text())),
        measures.values().stream().map(it -> it.toArray(Given[]::new)).toArray(Given[][]::new));
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
