package org.malinnotes.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.story.Id;

/**
 * Circles of scenes to which nothing leads but the circle itself. Each scene is looked at a fixed
 * number of times, and none by recursion: a circle can be long.
 */
final class FirstCircles {
  private final Graph graph;
  private final Map<Id, Set<Id>> before;
  private final List<Id> scenes;

  /**
   * Circles among some scenes.
   *
   * @param before what leads to each of them; only these scenes do
   */
  FirstCircles(Graph graph, Map<Id, Set<Id>> before, List<Id> scenes) {
    this.graph = graph;
    this.before = before;
    this.scenes = scenes;
  }

  /** The circles, but for what some scenes lead to. */
  List<List<Id>> without(Collection<Id> first) {
    Set<Id> told = new LinkedHashSet<>(graph.from(first, node -> true));
    List<List<Id>> circles = new ArrayList<>();
    for (Id scene : lastLeftFirst()) {
      if (!told.contains(scene)) {
        circles.add(inOrder(allBefore(scene)));
        told.addAll(graph.from(Set.of(scene), node -> !told.contains(node)));
      }
    }
    return circles;
  }

  /** All that leads here is the circle, where nothing that was left later does. */
  private Set<Id> allBefore(Id scene) {
    Set<Id> found = new LinkedHashSet<>(Set.of(scene));
    Deque<Id> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      before.getOrDefault(open.remove(), Set.of()).stream().filter(found::add).forEach(open::add);
    }
    return found;
  }

  private List<Id> inOrder(Set<Id> circle) {
    return scenes.stream().filter(circle::contains).toList();
  }

  /** The scenes as a walk in depth leaves them, the last one first. */
  private Collection<Id> lastLeftFirst() {
    Deque<Id> left = new ArrayDeque<>();
    Map<Id, Integer> next = new HashMap<>();
    for (Id scene : scenes) {
      Deque<Id> path = new ArrayDeque<>();
      enter(scene, path, next);
      while (!path.isEmpty()) {
        Id at = path.element();
        List<Edge> ways = graph.from(at);
        int way = next.merge(at, 1, Integer::sum) - 1;
        if (way < ways.size()) {
          enter(ways.get(way).to(), path, next);
        } else {
          left.push(path.pop());
        }
      }
    }
    return left;
  }

  private static void enter(Id scene, Deque<Id> path, Map<Id, Integer> next) {
    if (next.putIfAbsent(scene, 0) == null) {
      path.push(scene);
    }
  }
}
