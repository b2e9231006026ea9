package org.malinnotes.workbench.stats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.workbench.graph.Links;
import org.malinnotes.workbench.graph.Names;
import org.malinnotes.workbench.graph.RawLink;

/** Finds the longest stretch of a story in which a chair, or all together, has nothing to order. */
final class Stretches {
  private final Story story;
  private final Optional<Seat> chair;
  private final @Nullable SeatId seat;
  private final Printed printed;
  private final Map<String, Scene> scenes = new HashMap<>();
  private final Map<String, Set<String>> onward = new LinkedHashMap<>();
  private final Map<String, Way> ways = new HashMap<>();

  /**
   * The longest way on from the nodes of a ring.
   *
   * @param words in the scenes on it, each once
   * @param next where it leads out of the ring; null where it does not
   */
  private record Way(List<String> ring, int words, @Nullable String next) {}

  private Stretches(Story story, Optional<Seat> chair) {
    this.story = story;
    this.chair = chair;
    this.seat = chair.map(Seat::id).orElse(null);
    this.printed = new Printed(story);
    story.scenes().values().forEach(scene -> scenes.put(Names.of(scene.id()), scene));
    for (RawLink link : new Links(story, seat).all()) {
      onward.computeIfAbsent(link.from(), key -> new LinkedHashSet<>()).add(link.to());
    }
  }

  /**
   * The longest.
   *
   * @param chapter only what begins in this chapter; null for any
   * @param seat the chair; empty for all together
   */
  static Optional<Stretch> of(Story story, @Nullable Chapter chapter, Optional<Seat> seat) {
    return new Stretches(story, seat).find(chapter);
  }

  private Optional<Stretch> find(@Nullable Chapter chapter) {
    Stretch best = null;
    Map<String, @Nullable Scene> begins = begins(chapter);
    Rings.of(begins.keySet(), this::unasked).forEach(this::measure);
    for (Map.Entry<String, Scene> from : begins.entrySet()) {
      int words = ways.get(from.getKey()).words();
      if (words > 0 && (best == null || words > best.words())) {
        best = stretch(from.getKey(), from.getValue(), words);
      }
    }
    return Optional.ofNullable(best);
  }

  /** Where stretches begin, each with the scene before it, null for the start of a game. */
  private Map<String, @Nullable Scene> begins(@Nullable Chapter chapter) {
    Map<String, @Nullable Scene> begins = new LinkedHashMap<>();
    for (String node : reachable()) {
      Scene scene = scenes.get(node);
      if (scene != null && stops(node) && isIn(chapter, scene)) {
        onward.getOrDefault(node, Set.of()).forEach(to -> begins.putIfAbsent(to, scene));
      }
    }
    starts().stream()
        .filter(start -> scenes.containsKey(start) && isIn(chapter, scenes.get(start)))
        .forEach(start -> begins.putIfAbsent(start, null));
    return begins;
  }

  private static boolean isIn(@Nullable Chapter chapter, Scene scene) {
    return chapter == null || scene.chapter().equals(chapter.id());
  }

  private List<String> starts() {
    List<String> starts = new ArrayList<>();
    for (Chapter chapter : story.chapters()) {
      for (Chapter.Start start : chapter.starts()) {
        boolean first = chapter == story.chapters().get(0);
        if (seat == null || start.seat().equals(seat) || first) {
          starts.add(Names.of(start.scene()));
        }
      }
    }
    return starts;
  }

  private Set<String> reachable() {
    Set<String> met = new LinkedHashSet<>(starts());
    Deque<String> open = new ArrayDeque<>(met);
    while (!open.isEmpty()) {
      onward.getOrDefault(open.remove(), Set.of()).stream().filter(met::add).forEach(open::add);
    }
    return met;
  }

  /** Whether something is to be ordered here, or the line is over. */
  private boolean stops(String node) {
    Scene scene = scenes.get(node);
    return scene == null
        ? !onward.containsKey(node)
        : scene.decision().isPresent() && (seat == null || scene.seat().equals(seat));
  }

  private int words(String node) {
    Scene scene = scenes.get(node);
    boolean read = scene != null && (seat == null || scene.seat().equals(seat));
    return read ? printed.words(scene.title()) + printed.words(scene.text()) : 0;
  }

  /** Where a node leads without an order. */
  private Set<String> unasked(String node) {
    return stops(node) ? Set.of() : onward.getOrDefault(node, Set.of());
  }

  /** Finds the longest way on from a ring, once it is known of those it leads to. */
  private void measure(List<String> ring) {
    int words = 0;
    int most = 0;
    String next = null;
    for (String node : ring) {
      words += stops(node) ? 0 : words(node);
      for (String to : unasked(node)) {
        Way on = ways.get(to);
        boolean out = on != null; // Of this ring's own nodes none is known yet.
        if (out && (next == null || on.words() > most)) {
          most = on.words();
          next = to;
        }
      }
    }
    Way way = new Way(ring, words + most, next);
    ring.forEach(node -> ways.put(node, way));
  }

  private Stretch stretch(String from, @Nullable Scene after, int words) {
    List<Scene> read = new ArrayList<>();
    String node = from;
    for (Way way = ways.get(from); way.next() != null; way = ways.get(node)) {
      read.addAll(read(way.ring()));
      node = way.next();
    }
    if (!stops(node)) {
      read.addAll(read(ways.get(node).ring()));
    }
    return new Stretch(chair, words, List.copyOf(read), after, node, told(node));
  }

  private List<Scene> read(List<String> ring) {
    return ring.stream()
        .filter(node -> words(node) > 0)
        .map(scenes::get)
        .sorted(Comparator.comparing(Scene::date))
        .toList();
  }

  private String told(String node) {
    if (scenes.containsKey(node)) {
      return stops(node) ? "the order at " + scenes.get(node).title() : "";
    }
    return story.endings().values().stream()
        .filter(ending -> Names.of(ending.id()).equals(node))
        .map(ending -> "the ending " + ending.title())
        .findFirst()
        .orElse("");
  }
}
