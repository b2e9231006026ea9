package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Chapter;

/** Sets a graph in rows down the page: its chapters, their days, one node in each row. */
final class Rows {
  static final double NODE = 26;
  private static final double CHAPTER = 74;
  private static final double LINE = 15;
  private static final int COLUMNS = 58;
  private static final int LONGEST = 200;

  private final StoryGraph graph;
  private final Map<String, Node> nodes;
  private final List<Row> rows = new ArrayList<>();
  private double top;
  private String day = "";

  private Rows(StoryGraph graph) {
    this.graph = graph;
    this.nodes = graph.byId();
  }

  /** The rows; with one for each order if those are to be read. */
  static List<Row> of(StoryGraph graph, Detail detail) {
    Rows made = new Rows(graph);
    Map<String, List<Link>> links =
        graph.links(detail).stream().collect(Collectors.groupingBy(Link::from));
    Chapter chapter = null;
    for (Node node : graph.nodes()) {
      Chapter now = made.chapter(node);
      if (now != null && now != chapter) {
        made.heading(now);
        chapter = now;
      }
      made.node(node, links.getOrDefault(node.id(), List.of()), detail);
    }
    return List.copyOf(made.rows);
  }

  private @Nullable Chapter chapter(Node node) {
    return graph.chapters().stream()
        .filter(chapter -> chapter.id().equals(node.chapter()))
        .findFirst()
        .orElse(null);
  }

  private void heading(Chapter chapter) {
    day = "";
    add(new Row(chapter, null, List.of(), List.of(), "", top, CHAPTER));
  }

  private void node(Node node, List<Link> links, Detail detail) {
    boolean fresh = !node.day().isEmpty() && !node.day().equals(day) && chapter(node) != null;
    day = fresh ? node.day() : day;
    Map<String, List<Link>> orders = new LinkedHashMap<>();
    links.forEach(link -> orders.computeIfAbsent(link.label(), key -> new ArrayList<>()).add(link));
    boolean each =
        detail == Detail.ORDERS && links.stream().anyMatch(link -> !link.label().isEmpty());
    add(
        new Row(
            null, node, List.of(), each ? List.of() : links, fresh ? node.day() : "", top, NODE));
    if (each) {
      orders.forEach((label, ways) -> order(node, label, ways));
    }
  }

  private void order(Node node, String label, List<Link> ways) {
    String where =
        ways.stream()
            .map(link -> Label.cut(nodes.get(link.to()).caption(), LONGEST))
            .distinct()
            .collect(Collectors.joining(" or "));
    List<String> lines = Label.lines(Label.cut(label, LONGEST) + " → " + where, COLUMNS);
    double height = LINE * lines.size() + 8;
    add(new Row(null, node, List.copyOf(lines), ways, "", top, height));
  }

  private void add(Row row) {
    rows.add(row);
    top += row.height();
  }
}
