package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.story.Chapter;

/** Writes a graph for Mermaid. */
public final class Mermaid {
  private static final int TITLE = 100;
  private static final int COLUMNS = 30;

  /** Mermaid's own limits. */
  private static final int MOST_LINKS = 500;

  private static final int MOST_CHARACTERS = 50_000;

  private final StoryGraph graph;
  private final boolean labels;
  private final StringBuilder text = new StringBuilder();
  private final SafeIds ids = new SafeIds();
  private final Map<String, String> names = new HashMap<>();
  private final Map<Course, List<Integer>> drawn = new EnumMap<>(Course.class);
  private int links;

  private Mermaid(StoryGraph graph, boolean labels) {
    this.graph = graph;
    this.labels = labels;
  }

  /**
   * The graph as a flowchart.
   *
   * @param labels whether each order has a line of its own with its words
   */
  public static String of(StoryGraph graph, boolean labels) {
    return new Mermaid(graph, labels).write();
  }

  /** What to tell who wants to see it: Mermaid's viewers refuse large charts unless set up. */
  public static Optional<String> warning(String flowchart) {
    long links = flowchart.lines().filter(line -> line.matches(" +\\w+ (==|--|-\\.-)>.*")).count();
    return links <= MOST_LINKS && flowchart.length() <= MOST_CHARACTERS
        ? Optional.empty()
        : Optional.of(
            "Mermaid's viewers stop at "
                + MOST_LINKS
                + " links and "
                + MOST_CHARACTERS
                + " characters unless their maxEdges and maxTextSize say otherwise; this has "
                + links
                + " and "
                + flowchart.length()
                + ". With --chapter it is smaller.");
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
    for (Link link : labels ? graph.links() : graph.merged()) {
      String label = labels ? link.label() : "";
      link(names.get(link.from()), names.get(link.to()), label, link.course());
    }
    drawn.forEach(this::style);
    return text.toString();
  }

  private void begin(String id, List<String> title) {
    text.append("  subgraph ").append(id).append('[').append(MermaidText.lines(title));
    text.append("]\n");
  }

  private void node(Node node) {
    List<String> lines = Label.lines(Label.cut(node.caption(), TITLE), COLUMNS);
    if (!node.day().isEmpty()) {
      lines.add(node.day());
    }
    if (!node.note().isEmpty()) {
      lines.add(Label.cut(node.note(), TITLE));
    }
    String name = ids.of(node.id());
    names.put(node.id(), name);
    text.append("    ").append(name).append(MermaidLook.of(node, MermaidText.lines(lines)));
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
    for (int i = 0; i < graph.seats().size(); i++) {
      String name = "scene of " + Label.cut(graph.seats().get(i).name(), TITLE);
      text.append("    legendSeat").append(i);
      text.append(MermaidLook.seat(i, MermaidText.quoted(name))).append('\n');
    }
    for (Form form : graph.forms()) {
      String label = MermaidText.quoted(form.words());
      text.append("    legend").append(form.ordinal());
      text.append(MermaidLook.of(Node.example(form), label)).append('\n');
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
