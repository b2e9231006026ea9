package org.malinnotes.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Id;
import org.malinnotes.story.Story;

/** No way round through scenes that decide nothing: play would not come out of it. */
final class Circles {
  private final Graph graph;
  private final Findings findings;
  private final Set<Id> done = new HashSet<>();

  /**
   * The nodes of the way being followed, from which of its ways each goes on next, and its place.
   */
  private final List<Id> path = new ArrayList<>();

  private final List<Integer> next = new ArrayList<>();
  private final Map<Id, Integer> depths = new HashMap<>();

  private Circles(Graph graph, Findings findings) {
    this.graph = graph;
    this.findings = findings;
  }

  static void check(Story story, Graph graph, Findings findings) {
    Circles circles = new Circles(graph, findings);
    story.scenes().keySet().forEach(circles::from);
  }

  /** Follows the only kind of way that needs no order, without recursion: stories can be long. */
  private void from(Id first) {
    enter(first);
    while (!path.isEmpty()) {
      int depth = path.size() - 1;
      List<Edge> ways = graph.from(path.get(depth));
      int way = next.get(depth);
      if (way == ways.size()) {
        Id left = path.remove(depth);
        next.remove(depth);
        depths.remove(left);
        done.add(left);
        continue;
      }
      next.set(depth, way + 1);
      Edge edge = ways.get(way);
      if (edge.option() == null) {
        follow(edge);
      }
    }
  }

  private void follow(Edge edge) {
    Integer again = depths.get(edge.to());
    if (again == null) {
      enter(edge.to());
      return;
    }
    List<String> names = new ArrayList<>();
    path.subList(again, path.size()).forEach(id -> names.add(id.value()));
    names.add(edge.to().value());
    findings.add(
        StructureCode.CYCLE,
        edge.where(),
        "these scenes lead in a circle without a decision: " + String.join(" → ", names),
        "let one of them lead out, or put a decision between them");
  }

  private void enter(Id id) {
    if (!done.contains(id)) {
      depths.put(id, path.size());
      path.add(id);
      next.add(0);
    }
  }
}
