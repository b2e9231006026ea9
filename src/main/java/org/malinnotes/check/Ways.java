package org.malinnotes.check;

import java.util.List;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Condition;

/** Lists of which the first item that holds counts. */
final class Ways {
  private static final Condition.Constant TRUE = new Condition.Constant(true);

  private Ways() {}

  /** Whether a condition is none, or the word {@code true}. */
  static boolean always(Condition condition) {
    return TRUE.equals(condition);
  }

  /** The list must end with an item without a condition, and have only that one. */
  static void check(List<Condition> conditions, Where where, Findings findings) {
    int last = conditions.size() - 1;
    for (int i = 0; i < last; i++) {
      if (always(conditions.get(i))) {
        findings.add(
            StructureCode.DEAD_WAY,
            Tour.item(where, i + 1),
            "this is never reached, because the item before it always holds",
            "give the one before it a when, or put it last");
        return;
      }
    }
    if (last < 0 || !always(conditions.get(last))) {
      findings.add(
          StructureCode.OPEN_ROUTE,
          last < 0 ? where : Tour.item(where, last),
          last < 0 ? "this list is empty" : "nothing is said for when no condition holds",
          "end the list with an item without when");
    }
  }
}
