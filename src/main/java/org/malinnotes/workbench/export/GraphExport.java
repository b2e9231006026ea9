package org.malinnotes.workbench.export;

import org.malinnotes.check.Graph;

/** Writes every way between scenes and endings, as if each condition might hold. */
final class GraphExport {
  private GraphExport() {}

  static void write(Pen pen) {
    Graph graph = new Graph(pen.story());
    pen.object(
        "graph",
        () -> {
          pen.ids("reachable", graph.reachable());
          pen.objects(
              "ways",
              graph.all().toList(),
              edge -> {
                pen.id("from", edge.from());
                pen.id("option", edge.option() == null ? null : edge.option().id());
                pen.id("to", edge.to());
              });
        });
  }
}
