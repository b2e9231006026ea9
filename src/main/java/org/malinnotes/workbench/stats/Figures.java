package org.malinnotes.workbench.stats;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.malinnotes.story.EntryId;

/** Counts, and the entries of the record they rest on. */
final class Figures {
  private final Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
  private final Set<EntryId> entries = new HashSet<>();

  void add(Figure figure, int count) {
    counts.merge(figure, count, Integer::sum);
  }

  /** Adds to a part and to what it is a part of. */
  void add(Figure whole, Figure part, int count) {
    add(whole, count);
    add(part, count);
  }

  void cite(EntryId entry) {
    entries.add(entry);
  }

  int get(Figure figure) {
    return counts.getOrDefault(figure, 0);
  }

  Set<EntryId> entries() {
    return entries;
  }

  static Figures sum(Collection<Figures> all) {
    Figures sum = new Figures();
    for (Figures one : all) {
      one.counts.forEach(sum::add);
      sum.entries.addAll(one.entries);
    }
    return sum;
  }
}
