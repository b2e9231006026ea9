package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a node in words: for the pointer resting on it, and for who cannot see the picture. */
final class Telling {
  private static final int TITLE = 120;

  private final StoryGraph graph;
  private final Map<String, Node> nodes;
  private final Map<String, List<Link>> links;

  Telling(StoryGraph graph) {
    this.graph = graph;
    this.nodes = graph.byId();
    this.links = graph.links().stream().collect(Collectors.groupingBy(Link::from));
  }

  /** Its title, date and kind, each order with what it leads to, and its id. */
  String of(Node node) {
    List<String> parts = new ArrayList<>();
    parts.add(Label.cut(node.caption(), TITLE));
    if (!node.day().isEmpty()) {
      parts.add(node.day());
    }
    parts.add(kind(node));
    if (!node.note().isEmpty()) {
      parts.add(Label.cut(node.note(), TITLE));
    }
    List<String> lines = new ArrayList<>(List.of(String.join(" · ", parts)));
    for (Link link : links.getOrDefault(node.id(), List.of())) {
      String order = link.label().isEmpty() ? "" : Label.cut(link.label(), TITLE) + " ";
      lines.add(order + "→ " + Label.cut(nodes.get(link.to()).caption(), TITLE));
    }
    lines.add("[" + Label.cut(node.id(), TITLE) + "]");
    return String.join(" — ", lines);
  }

  private String kind(Node node) {
    if (node.form() != Form.SCENE) {
      return node.form().words();
    }
    String who = node.seat() < 0 ? "a chair" : graph.seats().get(node.seat()).name();
    return Label.cut(who, TITLE) + (node.record() ? ", on the record" : ", off the record");
  }
}
