package org.malinnotes.workbench.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.malinnotes.story.Source;

/**
 * Which pages of the source are used.
 *
 * @param first the source's first page
 * @param last its last
 * @param used how often each page is mentioned; pages never mentioned are absent
 */
public record Pages(int first, int last, SortedMap<Integer, Integer> used) {
  static Pages of(Source source, Collection<Map<Integer, Integer>> counted) {
    SortedMap<Integer, Integer> used = new TreeMap<>();
    counted.forEach(one -> one.forEach((page, count) -> used.merge(page, count, Integer::sum)));
    return new Pages(source.firstPage(), source.lastPage(), used);
  }

  /** The stretches of pages that are not used, in order. */
  public List<Gap> unused() {
    List<Gap> gaps = new ArrayList<>();
    long next = first;
    for (int page : used.keySet()) {
      if (page >= first && page <= last) {
        if (page > next) {
          gaps.add(new Gap((int) next, page - 1));
        }
        next = page + 1L;
      }
    }
    if (next <= last) {
      gaps.add(new Gap((int) next, last));
    }
    return List.copyOf(gaps);
  }

  /** How many of the source's pages are used. */
  public int usedCount() {
    return (int) used.keySet().stream().filter(page -> page >= first && page <= last).count();
  }

  /** How many pages are not used. */
  public int unusedCount() {
    return unused().stream().mapToInt(Gap::pages).sum();
  }

  /** Pages that follow one another, both ends included. */
  public record Gap(int from, int to) {
    int pages() {
      return to - from + 1;
    }

    /** A page such as {@code 167}, or more such as {@code 165–167}. */
    public String inWords() {
      return from == to ? Integer.toString(from) : from + "–" + to;
    }
  }
}
