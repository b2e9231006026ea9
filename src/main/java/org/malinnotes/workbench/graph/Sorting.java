package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Moment;

/** Puts nodes in order: by chapter, then by date, and within an hour what leads before the led. */
final class Sorting {
  private static final Moment LATEST = new Moment(9999, 12, 31, 1439);

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, List<String>> onward = new HashMap<>();
  private final Map<String, Integer> waiting = new HashMap<>();
  private final Set<String> last = new HashSet<>();
  private final Comparator<Node> order;

  private Sorting(Collection<Node> nodes, Collection<Link> links, List<ChapterId> chapters) {
    nodes.forEach(node -> this.nodes.put(node.id(), node));
    this.order =
        Comparator.<Node>comparingInt(node -> chapters.indexOf(node.chapter()))
            .thenComparing(this::when)
            .thenComparingInt(node -> node.form().ordinal())
            .thenComparing(Node::id);
    for (Link link : links) {
      if (!link.from().equals(link.to())) {
        onward.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link.to());
      }
    }
    afterExits(links);
  }

  static List<Node> of(Collection<Node> nodes, Collection<Link> links, List<ChapterId> chapters) {
    return new Sorting(nodes, links, chapters).sorted();
  }

  /** What only a way out leads to stands below it, whatever its date. */
  private void afterExits(Collection<Link> links) {
    for (Link link : links) {
      if (isExit(link.from())) {
        last.add(link.to());
      }
    }
    links.stream().filter(link -> !isExit(link.from())).map(Link::to).forEach(last::remove);
  }

  private boolean isExit(String id) {
    return nodes.containsKey(id) && nodes.get(id).form() == Form.EXIT;
  }

  private Moment when(Node node) {
    boolean ending = node.form() == Form.ENDING || node.form() == Form.HISTORY;
    return node.when() == null || (ending && last.contains(node.id())) ? LATEST : node.when();
  }

  private List<Node> sorted() {
    nodes
        .keySet()
        .forEach(from -> sameHour(from).forEach(to -> waiting.merge(to, 1, Integer::sum)));
    TreeSet<Node> ready = new TreeSet<>(order);
    TreeSet<Node> held = new TreeSet<>(order);
    nodes.values().forEach(node -> (waiting.containsKey(node.id()) ? held : ready).add(node));
    List<Node> sorted = new ArrayList<>();
    while (sorted.size() < nodes.size()) {
      // Where nodes of one hour lead round in a circle, the first of them goes ahead.
      Node next = first(ready, held);
      ready.remove(next);
      held.remove(next);
      sorted.add(next);
      for (String to : sameHour(next.id())) {
        if (waiting.merge(to, -1, Integer::sum) == 0 && held.remove(nodes.get(to))) {
          ready.add(nodes.get(to));
        }
      }
    }
    return List.copyOf(sorted);
  }

  private Node first(TreeSet<Node> ready, TreeSet<Node> held) {
    if (ready.isEmpty()) {
      return held.first();
    }
    Node next = ready.first();
    return !held.isEmpty() && earlier(held.first(), next) ? held.first() : next;
  }

  /** Whether one stands in an earlier hour, whatever leads to it. */
  private boolean earlier(Node one, Node other) {
    return order.compare(one, other) < 0 && !sameHour(one, other);
  }

  private List<String> sameHour(String from) {
    Node node = nodes.get(from);
    return onward.getOrDefault(from, List.of()).stream()
        .filter(to -> nodes.containsKey(to) && sameHour(node, nodes.get(to)))
        .toList();
  }

  private boolean sameHour(Node one, Node other) {
    return one.chapter().equals(other.chapter()) && when(one).equals(when(other));
  }
}
