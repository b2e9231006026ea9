package org.malinnotes.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Id;
import org.malinnotes.story.Story;

/** No way round through scenes that decide nothing: play would not come out of it. */
final class Circles {
  private final Graph graph;
  private final Findings findings;
  private final Set<Id> done = new HashSet<>();

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
    List<Id> path = new ArrayList<>();
    List<Integer> next = new ArrayList<>();
    enter(first, path, next);
    while (!path.isEmpty()) {
      int depth = path.size() - 1;
      List<Edge> ways = graph.from(path.get(depth));
      int way = next.get(depth);
      if (way == ways.size()) {
        done.add(path.remove(depth));
        next.remove(depth);
        continue;
      }
      next.set(depth, way + 1);
      Edge edge = ways.get(way);
      if (edge.option() == null) {
        follow(edge, path, next);
      }
    }
  }

  private void follow(Edge edge, List<Id> path, List<Integer> next) {
    int again = path.indexOf(edge.to());
    if (again < 0) {
      enter(edge.to(), path, next);
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

  private void enter(Id id, List<Id> path, List<Integer> next) {
    if (!done.contains(id)) {
      path.add(id);
      next.add(0);
    }
  }
}
