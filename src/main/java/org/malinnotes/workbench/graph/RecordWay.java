package org.malinnotes.workbench.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The nodes that the record comes to, and from which to which it goes. */
final class RecordWay {
  private final Map<String, Set<String>> onward = new LinkedHashMap<>();

  /** Comes to a node. */
  void come(String node) {
    onward.computeIfAbsent(node, key -> new LinkedHashSet<>());
  }

  /** Goes from one node to another. */
  void go(String from, String to) {
    come(from);
    come(to);
    onward.get(from).add(to);
  }

  /** All nodes it comes to. */
  Set<String> nodes() {
    return onward.keySet();
  }

  /** Whether it goes from the one straight to the other. */
  boolean goes(String from, String to) {
    return onward.getOrDefault(from, Set.of()).contains(to);
  }
}
