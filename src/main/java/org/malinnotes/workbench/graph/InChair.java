package org.malinnotes.workbench.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** What games in one chair can come to: the scenes of the others are walked unseen. */
final class InChair {
  private InChair() {}

  /** The nodes that these ways lead to from the chair's starts. */
  static Map<String, Node> of(
      Story story, SeatId seat, Map<String, Node> nodes, Collection<RawLink> ways) {
    Set<String> met = met(story, seat, ways);
    int place = story.seats().stream().map(it -> it.id()).toList().indexOf(seat);
    Map<String, Node> kept = new LinkedHashMap<>();
    for (Node node : nodes.values()) {
      if (met.contains(node.id())) {
        boolean own = node.form() != Form.SCENE || node.seat() == place;
        kept.put(node.id(), own ? node : node.unseen());
      }
    }
    return kept;
  }

  private static Set<String> met(Story story, SeatId seat, Collection<RawLink> ways) {
    Map<String, List<String>> onward = new HashMap<>();
    ways.forEach(way -> onward.computeIfAbsent(way.from(), key -> new ArrayList<>()).add(way.to()));
    Set<String> met = new LinkedHashSet<>();
    for (Chapter chapter : story.chapters()) {
      chapter.start(seat).map(start -> Names.of(start.scene())).ifPresent(met::add);
    }
    // A longer game begins where another chair does, if this one has no start there.
    Chapter first = story.chapters().get(0);
    if (first.start(seat).isEmpty()) {
      first.starts().stream()
          .limit(1)
          .map(Chapter.Start::scene)
          .map(InChair::name)
          .forEach(met::add);
    }
    Deque<String> open = new ArrayDeque<>(met);
    while (!open.isEmpty()) {
      onward.getOrDefault(open.remove(), List.of()).stream().filter(met::add).forEach(open::add);
    }
    return met;
  }

  private static String name(SceneId scene) {
    return Names.of(scene);
  }
}
