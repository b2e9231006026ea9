package org.malinnotes.workbench.stats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gathers the nodes that lead round to one another, by Tarjan's algorithm. A node that no way leads
 * back to is a ring of its own.
 */
final class Rings {
  private final Function<String, ? extends Collection<String>> onward;
  private final Map<String, Integer> entered = new HashMap<>();
  private final Map<String, Integer> back = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final Map<String, Iterator<String>> ways = new HashMap<>();
  private final List<List<String>> rings = new ArrayList<>();

  private Rings(Function<String, ? extends Collection<String>> onward) {
    this.onward = onward;
  }

  /** The rings that these nodes lead to, each after all those that it leads to itself. */
  static List<List<String>> of(
      Collection<String> from, Function<String, ? extends Collection<String>> onward) {
    Rings rings = new Rings(onward);
    from.forEach(rings::follow);
    return rings.rings;
  }

  /** Without recursion: stories can be long. */
  private void follow(String first) {
    enter(first);
    while (!path.isEmpty()) {
      String node = path.peek();
      Iterator<String> rest = ways.get(node);
      if (rest.hasNext()) {
        String to = rest.next();
        if (entered.containsKey(to)) {
          lead(node, back.getOrDefault(to, Integer.MAX_VALUE));
        } else {
          enter(to);
        }
      } else {
        leave(path.pop());
      }
    }
  }

  private void enter(String node) {
    if (entered.putIfAbsent(node, entered.size()) == null) {
      back.put(node, entered.get(node));
      open.push(node);
      path.push(node);
      ways.put(node, onward.apply(node).iterator());
    }
  }

  private void lead(String node, int to) {
    back.merge(node, to, Math::min);
  }

  private void leave(String node) {
    if (back.get(node).equals(entered.get(node))) {
      List<String> ring = new ArrayList<>();
      String last;
      do {
        last = open.pop();
        back.remove(last);
        ring.add(last);
      } while (!last.equals(node));
      rings.add(List.copyOf(ring));
    } else {
      lead(path.peek(), back.get(node));
    }
  }
}
