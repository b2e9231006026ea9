package org.malinnotes.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Id;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/**
 * The scenes and endings of a story and every way between them, as if each condition might hold:
 * what cannot be reached here cannot be reached at all.
 */
public final class Graph {
  private final Map<SceneId, List<Edge>> edges = new LinkedHashMap<>();
  private final Set<Id> roots = new LinkedHashSet<>();

  /** The graph of a story whose names are all declared. */
  public Graph(Story story) {
    for (Scene scene : story.scenes().values()) {
      edges.put(scene.id(), Edges.of(story, scene));
    }
    for (Chapter chapter : story.chapters()) {
      chapter.starts().forEach(start -> roots.add(start.scene()));
    }
  }

  /** The ways from a scene; none from an ending. */
  List<Edge> from(Id node) {
    return edges.getOrDefault(node, List.of());
  }

  /** All ways. */
  public Stream<Edge> all() {
    return edges.values().stream().flatMap(List::stream);
  }

  /** All that a game can come to. */
  public Set<Id> reachable() {
    return from(roots, node -> true);
  }

  /** All that can be come to from some nodes, these included, passing on only through some. */
  public Set<Id> from(Collection<? extends Id> nodes, Predicate<Id> passable) {
    Set<Id> met = new LinkedHashSet<>(nodes);
    Deque<Id> open = new ArrayDeque<>(nodes);
    while (!open.isEmpty()) {
      Id node = open.remove();
      if (passable.test(node)) {
        from(node).stream().map(Edge::to).filter(met::add).forEach(open::add);
      }
    }
    return met;
  }
}
