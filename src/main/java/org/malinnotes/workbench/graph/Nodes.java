package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/** The nodes of a story: scenes, endings, the chapters' ways out, names it does not have. */
final class Nodes {
  private static final String NOTHING = "the story has nothing of this name";

  private final Story story;
  private final Set<String> record;
  private final Collection<RawLink> links;
  private final List<String> initials;
  private final Map<String, Set<String>> sources = new HashMap<>();

  private final Set<String> exits = new HashSet<>();

  /** The endings of exits after which another chapter follows, unless this one is played alone. */
  private final Set<String> alone = new HashSet<>();

  /** The endings of exits after which none follows. */
  private final Set<String> last = new HashSet<>();

  private final Map<String, Node> nodes = new LinkedHashMap<>();

  private Nodes(Story story, Set<String> record, Collection<RawLink> links) {
    this.story = story;
    this.record = record;
    this.links = links;
    this.initials = Initials.of(story.seats());
    for (RawLink link : links) {
      sources.computeIfAbsent(link.to(), key -> new HashSet<>()).add(link.from());
    }
    for (Chapter chapter : story.chapters()) {
      exits.add(Names.exit(chapter.id()));
      for (Chapter.Exit exit : chapter.exits()) {
        (exit.to() == null ? last : alone).add(Names.of(exit.alone()));
      }
    }
  }

  /** All of them, by id. */
  static Map<String, Node> of(Story story, Set<String> record, Collection<RawLink> links) {
    Nodes made = new Nodes(story, record, links);
    story.scenes().values().forEach(made::scene);
    story.chapters().forEach(made::exit);
    story.chapters().forEach(made::starts);
    Map<String, ChapterId> homes = made.homes();
    ChapterId last = story.chapters().get(story.chapters().size() - 1).id();
    for (Ending ending : story.endings().values()) {
      made.ending(ending, homes.getOrDefault(Names.of(ending.id()), last));
    }
    for (RawLink link : links) {
      made.unknown(link);
    }
    return made.nodes;
  }

  private void scene(Scene scene) {
    List<String> notes = new ArrayList<>();
    List<String> starting = starting(scene);
    if (!starting.isEmpty()) {
      boolean all = starting.size() == story.seats().size();
      notes.add(all ? "start" : "start of " + String.join(", ", starting));
    }
    scene.decision().ifPresent(it -> notes.add(orders(it.options().size())));
    add(
        new Node(
            Names.of(scene.id()),
            Form.SCENE,
            story.seats().stream().map(Seat::id).toList().indexOf(scene.seat()),
            scene.chapter(),
            scene.title(),
            scene.date(),
            record.contains(Names.of(scene.id())),
            true,
            String.join(" · ", notes)));
  }

  private List<String> starting(Scene scene) {
    return story.seats().stream()
        .filter(
            seat ->
                story.chapters().stream()
                    .flatMap(chapter -> chapter.starts().stream())
                    .anyMatch(
                        start ->
                            start.scene().equals(scene.id()) && start.seat().equals(seat.id())))
        .map(seat -> initials.get(story.seats().indexOf(seat)))
        .toList();
  }

  /** A start at a scene that is not there has a node too: no way need lead to it. */
  private void starts(Chapter chapter) {
    for (Chapter.Start start : chapter.starts()) {
      if (!story.scenes().containsKey(start.scene())) {
        unknown(Names.of(start.scene()), chapter.id(), "start · " + NOTHING);
      }
    }
  }

  private static String orders(int count) {
    return count == 1 ? "1 order" : count + " orders";
  }

  private void exit(Chapter chapter) {
    String id = Names.exit(chapter.id());
    if (sources.containsKey(id)) {
      String title = "End of chapter " + chapter.number();
      boolean met = record.contains(id);
      add(new Node(id, Form.EXIT, -1, chapter.id(), title, null, met, true, ""));
    }
  }

  private void ending(Ending ending, ChapterId chapter) {
    String id = Names.of(ending.id());
    Form form = ending.record() ? Form.HISTORY : Form.ENDING;
    String note = isOnlyAlone(id) ? "if this chapter is played alone" : "";
    add(
        new Node(
            id, form, -1, chapter, ending.title(), ending.date(), record.contains(id), true, note));
  }

  /** Whether an ending is come to only where a chapter before the last is played alone. */
  private boolean isOnlyAlone(String ending) {
    return alone.contains(ending)
        && !last.contains(ending)
        && sources.getOrDefault(ending, Set.of()).stream().allMatch(exits::contains);
  }

  private void unknown(RawLink link) {
    Node from = nodes.get(link.from());
    if (!nodes.containsKey(link.to()) && from != null) {
      unknown(link.to(), from.chapter(), NOTHING);
    }
  }

  private void unknown(String id, ChapterId chapter, String note) {
    String name = id.substring(id.indexOf(':') + 1);
    add(new Node(id, Form.UNKNOWN, -1, chapter, name, null, false, true, note));
  }

  /** The last chapter from which each node is come to. */
  private Map<String, ChapterId> homes() {
    List<ChapterId> order = story.chapters().stream().map(Chapter::id).toList();
    Map<String, ChapterId> homes = new HashMap<>();
    for (RawLink link : links) {
      Node from = nodes.get(link.from());
      if (from != null) {
        homes.merge(
            link.to(),
            from.chapter(),
            (one, other) ->
                List.of(one, other).stream().max(Comparator.comparingInt(order::indexOf)).get());
      }
    }
    return homes;
  }

  private void add(Node node) {
    nodes.put(node.id(), node);
  }
}
