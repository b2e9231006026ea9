package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Seat;

/**
 * A story as a graph.
 *
 * @param title what is drawn, in words
 * @param language of the story's words, as a tag such as {@code en}
 * @param seats all chairs of the story, drawn or not
 * @param chapters those drawn, in order
 * @param nodes chapter by chapter, by date within a chapter
 * @param links one for each way of each order
 */
public record StoryGraph(
    String title,
    String language,
    List<Seat> seats,
    List<Chapter> chapters,
    List<Node> nodes,
    List<Link> links) {

  /** The links to draw. */
  List<Link> links(Detail detail) {
    return switch (detail) {
      case WAYS -> merged();
      case ORDERS -> links;
    };
  }

  /** One link for each pair of nodes, of the strongest course, all labels with it. */
  List<Link> merged() {
    Map<List<String>, Course> courses = new LinkedHashMap<>();
    Map<List<String>, Set<String>> labels = new LinkedHashMap<>();
    for (Link link : links) {
      List<String> pair = List.of(link.from(), link.to());
      courses.merge(pair, link.course(), Course::and);
      labels.computeIfAbsent(pair, key -> new LinkedHashSet<>()).add(link.label());
    }
    List<Link> merged = new ArrayList<>();
    courses.forEach(
        (pair, course) ->
            merged.add(
                new Link(pair.get(0), pair.get(1), course, String.join(" / ", labels.get(pair)))));
    return List.copyOf(merged);
  }

  /** The nodes of a chapter. */
  List<Node> of(Chapter chapter) {
    return nodes.stream().filter(node -> node.chapter().equals(chapter.id())).toList();
  }

  /** The nodes of chapters that are not drawn. */
  List<Node> outside() {
    List<ChapterId> drawn = chapters.stream().map(Chapter::id).toList();
    return nodes.stream().filter(node -> !drawn.contains(node.chapter())).toList();
  }

  /** What the nodes stand for beside scenes, for a legend. */
  List<Form> forms() {
    return Stream.of(Form.values())
        .filter(form -> form != Form.SCENE)
        .filter(form -> nodes.stream().anyMatch(node -> node.form() == form))
        .toList();
  }

  /** A node of each kind that is drawn, its title saying what it stands for: chairs first. */
  List<Node> legend() {
    List<Node> legend = new ArrayList<>();
    for (int i = 0; i < seats.size(); i++) {
      int seat = i;
      if (nodes.stream().anyMatch(node -> node.seat() == seat && node.own())) {
        legend.add(Node.example(seat, seats.get(i).name()));
      }
    }
    forms().forEach(form -> legend.add(Node.example(form)));
    if (nodes.stream().anyMatch(node -> !node.own())) {
      legend.add(Node.unseenExample());
    }
    return legend;
  }

  /** The nodes by their ids. */
  Map<String, Node> byId() {
    Map<String, Node> byId = new LinkedHashMap<>();
    nodes.forEach(node -> byId.put(node.id(), node));
    return byId;
  }
}
