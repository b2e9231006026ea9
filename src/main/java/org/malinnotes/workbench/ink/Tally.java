package org.malinnotes.workbench.ink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts of kinds of things, in the order in which they were met. */
final class Tally {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void count(String what, int number) {
    if (number > 0) {
      counts.merge(what, number, Integer::sum);
    }
  }

  /** One thing, or none where it is missing. */
  void one(String what, boolean there) {
    count(what, there ? 1 : 0);
  }

  /** Each kind with its count; none of which there is nothing. */
  List<String> inWords() {
    List<String> words = new ArrayList<>();
    counts.forEach((what, number) -> words.add(what + ": " + number));
    return List.copyOf(words);
  }
}
