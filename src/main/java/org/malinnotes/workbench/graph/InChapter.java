package org.malinnotes.workbench.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Story;

/** One chapter of a graph; what lies across its borders is only named. */
final class InChapter {
  private InChapter() {}

  /** The chapter's nodes, the endings it leads to, and the scenes next to it elsewhere. */
  static Map<String, Node> of(
      Story story, ChapterId chapter, Map<String, Node> nodes, List<Link> links) {
    Set<String> near = new HashSet<>();
    for (Link link : links) {
      if (touches(chapter, nodes, link)) {
        near.add(link.from());
        near.add(link.to());
      }
    }
    Map<String, Node> kept = new LinkedHashMap<>();
    for (Node node : nodes.values()) {
      if (node.chapter().equals(chapter)) {
        kept.put(node.id(), node);
      } else if (near.contains(node.id())) {
        kept.put(node.id(), isPlace(node) ? elsewhere(story, node) : node.at(chapter));
      }
    }
    return kept;
  }

  /** The links with an end in the chapter. */
  static List<Link> links(ChapterId chapter, Map<String, Node> nodes, List<Link> links) {
    return links.stream()
        .filter(link -> nodes.containsKey(link.from()) && nodes.containsKey(link.to()))
        .filter(link -> touches(chapter, nodes, link))
        .toList();
  }

  /** From the chapter, or into it; how other chapters come to its endings is their matter. */
  private static boolean touches(ChapterId chapter, Map<String, Node> nodes, Link link) {
    Node to = nodes.get(link.to());
    return nodes.get(link.from()).chapter().equals(chapter)
        || (to.chapter().equals(chapter) && isPlace(to));
  }

  private static boolean isPlace(Node node) {
    return node.form() == Form.SCENE || node.form() == Form.EXIT;
  }

  private static Node elsewhere(Story story, Node node) {
    Chapter chapter = story.chapter(node.chapter());
    return node.elsewhere().noted("in chapter " + chapter.number() + ", " + chapter.title());
  }
}
