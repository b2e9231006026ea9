package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/** Makes graphs of a story. A story that was not checked is drawn too, as far as it goes. */
public final class Graphs {
  private Graphs() {}

  /**
   * The graph of a story, or of a part of it.
   *
   * @param chapter only this chapter, and by name what it leads to and comes from
   * @param seat only what a game in this chair can come to
   */
  public static StoryGraph of(Story story, Optional<Chapter> chapter, Optional<Seat> seat) {
    List<RawLink> every = new Links(story, null).all();
    RecordWay record = Recorded.of(story);
    Courses courses = Courses.of(every, record);
    Map<String, Node> nodes = Nodes.of(story, record.nodes(), every);
    Collection<RawLink> ways = every;
    if (seat.isPresent()) {
      ways = new Links(story, seat.get().id()).all();
      nodes = InChair.of(story, seat.get().id(), nodes, ways);
    }
    Map<String, Node> known = nodes;
    List<Link> links =
        ways.stream()
            .map(courses::of)
            .filter(link -> known.containsKey(link.from()) && known.containsKey(link.to()))
            .toList();
    if (chapter.isPresent()) {
      nodes = InChapter.of(story, chapter.get().id(), nodes, links);
      links = InChapter.links(chapter.get().id(), nodes, links);
    }
    return graph(story, chapter, seat, lost(story, nodes, links), links);
  }

  private static StoryGraph graph(
      Story story,
      Optional<Chapter> chapter,
      Optional<Seat> seat,
      Map<String, Node> nodes,
      List<Link> links) {
    List<ChapterId> order = story.chapters().stream().map(Chapter::id).toList();
    String part = chapter.map(it -> " · " + it.number() + " " + it.title()).orElse("");
    String chair = seat.map(it -> " · " + it.name()).orElse("");
    return new StoryGraph(
        story.title() + part + chair,
        story.language(),
        story.seats(),
        chapter.map(List::of).orElse(story.chapters()),
        Sorting.of(nodes.values(), links, order),
        links);
  }

  /** Says of scenes and endings to which nothing leads that it is so. */
  private static Map<String, Node> lost(
      Story story, Map<String, Node> nodes, Collection<Link> links) {
    Set<String> reached = new HashSet<>();
    links.forEach(link -> reached.add(link.to()));
    for (Chapter chapter : story.chapters()) {
      chapter.starts().forEach(start -> reached.add(Names.of(start.scene())));
    }
    Map<String, Node> all = new LinkedHashMap<>();
    for (Node node : nodes.values()) {
      boolean lost = !reached.contains(node.id()) && node.form().ordinal() < Form.EXIT.ordinal();
      all.put(node.id(), lost ? node.noted(lost(node.note())) : node);
    }
    return all;
  }

  private static String lost(String note) {
    List<String> notes = new ArrayList<>(List.of("no way leads here"));
    if (!note.isEmpty()) {
      notes.add(note);
    }
    return String.join(" · ", notes);
  }
}
