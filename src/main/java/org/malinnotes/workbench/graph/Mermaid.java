package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.story.Chapter;

/** Writes a graph for Mermaid. */
public final class Mermaid {
  private static final int TITLE = Label.TITLE;
  private static final int COLUMNS = 30;

  private final StoryGraph graph;
  private final Detail detail;
  private final StringBuilder text = new StringBuilder();
  private final SafeIds ids = new SafeIds();
  private final Map<String, String> names = new HashMap<>();
  private final Map<Course, List<Integer>> drawn = new EnumMap<>(Course.class);
  private int links;

  private Mermaid(StoryGraph graph, Detail detail) {
    this.graph = graph;
    this.detail = detail;
  }

  /** The graph as a flowchart. */
  public static Flowchart of(StoryGraph graph, Detail detail) {
    Mermaid made = new Mermaid(graph, detail);
    return new Flowchart(made.write(), made.links);
  }

  private String write() {
    text.append("flowchart TB\n");
    text.append("  accTitle: ").append(plain(graph.title())).append('\n');
    legend();
    for (int i = 0; i < graph.chapters().size(); i++) {
      Chapter chapter = graph.chapters().get(i);
      String title = chapter.number() + " · " + chapter.title();
      begin("chapter" + i, List.of(Label.cut(title, TITLE), Label.cut(chapter.dates(), TITLE)));
      graph.of(chapter).forEach(this::node);
      text.append("  end\n");
    }
    graph.outside().forEach(this::node);
    for (Link link : graph.links(detail)) {
      String label = detail == Detail.ORDERS ? link.label() : "";
      link(names.get(link.from()), names.get(link.to()), label, link.course());
    }
    drawn.forEach(this::style);
    if (graph.nodes().stream().anyMatch(node -> !node.own())) {
      text.append(MermaidLook.CLASSES);
    }
    return text.toString();
  }

  private void begin(String id, List<String> title) {
    text.append("  subgraph ").append(id).append('[').append(MermaidText.lines(title));
    text.append("]\n");
  }

  private void node(Node node) {
    String name = ids.of(node.id());
    names.put(node.id(), name);
    text.append("    ")
        .append(name)
        .append(MermaidLook.of(node, MermaidText.lines(Label.lines(node, COLUMNS))));
    text.append('\n');
    if (node.record()) {
      text.append("    style ").append(name).append(" stroke-width:4px\n");
    }
  }

  private void link(String from, String to, String label, Course course) {
    text.append("  ").append(from).append(' ').append(MermaidLook.arrow(course));
    if (!label.isEmpty()) {
      List<String> lines = Label.lines(Label.cut(label, TITLE), COLUMNS);
      text.append('|').append(MermaidText.lines(lines)).append('|');
    }
    text.append(' ').append(to).append('\n');
    drawn.computeIfAbsent(course, key -> new ArrayList<>()).add(links++);
  }

  private void style(Course course, List<Integer> places) {
    if (!MermaidLook.dashes(course).isEmpty()) {
      String list = String.join(",", places.stream().map(String::valueOf).toList());
      text.append("  linkStyle ").append(list).append(' ');
      text.append(MermaidLook.dashes(course)).append('\n');
    }
  }

  private void legend() {
    begin("legend", List.of("How to read it"));
    List<Node> nodes = graph.legend();
    for (int i = 0; i < nodes.size(); i++) {
      String label = MermaidText.quoted(Label.cut(nodes.get(i).title(), TITLE));
      text.append("    legendNode").append(i).append(MermaidLook.of(nodes.get(i), label));
      text.append('\n');
    }
    for (Course course : Course.values()) {
      String name = "legend" + course;
      text.append("    ").append(name).append("From[\" \"]\n");
      text.append("    ").append(name).append("To[").append(MermaidText.quoted(course.words()));
      text.append("]\n  ");
      link(name + "From", name + "To", "", course);
    }
    text.append("  end\n");
  }

  private static String plain(String title) {
    return Label.cut(title, TITLE).replaceAll("[^\\p{L}\\p{N}·,' -]", " ");
  }
}
