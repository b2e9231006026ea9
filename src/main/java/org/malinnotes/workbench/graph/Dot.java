package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Chapter;

/** Writes a graph for Graphviz. */
public final class Dot {
  private static final int TITLE = Label.TITLE;

  /** What shows beside the pointer is longer. */
  private static final int WHOLE = 1000;

  private static final int COLUMNS = 26;

  private static final String HEAD =
      """
        labelloc=t; fontsize=24; nodesep=0.25; ranksep=0.35; newrank=true;
        fontname="Helvetica,Arial,sans-serif";
        node [fontname="Helvetica,Arial,sans-serif", fontsize=11, margin="0.12,0.06"];
        edge [fontname="Helvetica,Arial,sans-serif", fontsize=9, arrowsize=0.7];
      """;

  private final StoryGraph graph;
  private final Detail detail;
  private final StringBuilder dot = new StringBuilder();

  private Dot(StoryGraph graph, Detail detail) {
    this.graph = graph;
    this.detail = detail;
  }

  /** The graph in the DOT language. */
  public static String of(StoryGraph graph, Detail detail) {
    return new Dot(graph, detail).write();
  }

  private String write() {
    dot.append("digraph story {\n  label=").append(title(graph.title())).append(";\n").append(HEAD);
    legend();
    for (Chapter chapter : graph.chapters()) {
      cluster(chapter.id().value(), chapter.number() + " · " + chapter.title(), chapter.dates());
      graph.of(chapter).forEach(this::node);
      dot.append("  }\n");
    }
    graph.outside().forEach(this::node);
    graph.links(detail).forEach(this::link);
    return dot.append("}\n").toString();
  }

  private void cluster(String id, String... title) {
    List<String> lines = new ArrayList<>();
    for (String line : title) {
      lines.add(Label.cut(line, TITLE));
    }
    dot.append("  subgraph ").append(DotText.quoted("cluster:" + id)).append(" {\n    label=");
    dot.append(DotText.lines(lines)).append("; fontsize=16; style=rounded; color=gray50;\n");
  }

  private void node(Node node) {
    String about = Label.cut(node.id() + ": " + node.caption(), WHOLE);
    node(
        node.id(),
        Label.lines(node, COLUMNS),
        DotLook.of(node) + ", tooltip=" + DotText.quoted(about));
  }

  private void node(String id, List<String> lines, String look) {
    dot.append("    ").append(DotText.quoted(Label.cut(id, WHOLE))).append(" [label=");
    dot.append(DotText.lines(lines)).append(", ").append(look).append("];\n");
  }

  private void link(Link link) {
    edge(
        link.from(),
        link.to(),
        detail == Detail.ORDERS ? link.label() : "",
        DotLook.of(link.course()));
  }

  private void edge(String from, String to, String label, String look) {
    dot.append("  ").append(DotText.quoted(Label.cut(from, WHOLE))).append(" -> ");
    dot.append(DotText.quoted(Label.cut(to, WHOLE))).append(" [").append(look);
    if (!label.isEmpty()) {
      dot.append(", label=").append(DotText.lines(Label.lines(Label.cut(label, TITLE), COLUMNS)));
    }
    dot.append("];\n");
  }

  /** One thing below the other, held in place by links that are not drawn. */
  private void legend() {
    cluster("legend", "How to read it");
    List<String> column = new ArrayList<>();
    for (Node node : graph.legend()) {
      String id = "legend:node-" + column.size();
      column.add(id);
      node(id, List.of(Label.cut(node.title(), TITLE)), DotLook.of(node));
    }
    for (Course course : Course.values()) {
      String words = "legend:" + course;
      column.add(words);
      node("legend:from-" + course, List.of(""), "shape=point");
      node(words, List.of(course.words()), "shape=plaintext");
      dot.append("    { rank=same; ").append(DotText.quoted("legend:from-" + course)).append("; ");
      dot.append(DotText.quoted(words)).append("; }\n");
      edge("legend:from-" + course, words, "", DotLook.of(course) + ", minlen=2");
    }
    for (int i = 1; i < column.size(); i++) {
      edge(column.get(i - 1), column.get(i), "", "style=invis");
    }
    dot.append("  }\n");
  }

  private static String title(String text) {
    return DotText.quoted(Label.cut(text, TITLE));
  }
}
