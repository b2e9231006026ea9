package org.malinnotes.workbench.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.malinnotes.story.Source;

/**
 * Which pages of the source are used.
 *
 * @param first the source's first page
 * @param last its last
 * @param used how often each page is mentioned; pages never mentioned are absent
 */
record Pages(int first, int last, Map<Integer, Integer> used) {
  static Pages of(Source source, Collection<Map<Integer, Integer>> counted) {
    Map<Integer, Integer> used = new TreeMap<>();
    counted.forEach(one -> one.forEach((page, count) -> used.merge(page, count, Integer::sum)));
    return new Pages(source.firstPage(), source.lastPage(), used);
  }

  /** The pages that are not used, as ranges such as {@code 165–167}. */
  List<String> unused() {
    List<String> ranges = new ArrayList<>();
    for (int page = first; page <= last; page++) {
      if (!used.containsKey(page)) {
        int from = page;
        while (page < last && !used.containsKey(page + 1)) {
          page++;
        }
        ranges.add(from == page ? Integer.toString(page) : from + "–" + page);
      }
    }
    return List.copyOf(ranges);
  }

  int unusedCount() {
    int count = 0;
    for (int page = first; page <= last; page++) {
      count += used.containsKey(page) ? 0 : 1;
    }
    return count;
  }
}
