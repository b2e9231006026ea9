package org.malinnotes.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Id;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/**
 * Tells the scenes and endings that no game can come to. Of scenes that follow one another only the
 * first is told, since the others are its echo; a circle is told once.
 */
final class Unreached {
  private static final int LISTED = 3;

  private final Story story;
  private final Graph graph;
  private final Findings findings;
  private final Set<Id> reachable;
  private final Map<Id, Set<Id>> before = new HashMap<>();

  private Unreached(Story story, Graph graph, Findings findings) {
    this.story = story;
    this.graph = graph;
    this.findings = findings;
    this.reachable = graph.reachable();
    graph
        .all()
        .filter(edge -> !reachable.contains(edge.from()) && !edge.from().equals(edge.to()))
        .forEach(
            edge -> before.computeIfAbsent(edge.to(), any -> new HashSet<>()).add(edge.from()));
  }

  static void check(Story story, Graph graph, Findings findings) {
    Unreached unreached = new Unreached(story, graph, findings);
    unreached.scenes();
    story.endings().values().forEach(unreached::ending);
  }

  private void scenes() {
    Set<Id> first = new LinkedHashSet<>();
    for (Scene scene : story.scenes().values()) {
      if (!reachable.contains(scene.id()) && !before.containsKey(scene.id())) {
        first.add(scene.id());
        tell(scene);
      }
    }
    for (List<Id> circle : new FirstCircles(graph, before, unreachedScenes()).without(first)) {
      tell(circle);
    }
  }

  private List<Id> unreachedScenes() {
    return story.scenes().keySet().stream()
        .filter(id -> !reachable.contains(id))
        .<Id>map(id -> id)
        .toList();
  }

  private void tell(List<Id> circle) {
    List<String> names = circle.stream().limit(LISTED).map(Id::value).toList();
    int more = circle.size() - names.size();
    findings.add(
        StructureCode.UNREACHABLE_SCENE,
        Where.part("scene", circle.get(0)).to("id"),
        "nothing but themselves leads to the scenes "
            + String.join(", ", names)
            + (more > 0 ? " and " + more + " more" : ""),
        "name one in a goto or as a chapter's start, or take them out");
  }

  private void tell(Scene scene) {
    findings.add(
        StructureCode.UNREACHABLE_SCENE,
        Where.of(scene).to("id"),
        "nothing leads to the scene " + scene.id().value(),
        "name it in a goto or as a chapter's start, or take it out");
  }

  private void ending(Ending ending) {
    if (!reachable.contains(ending.id()) && !before.containsKey(ending.id())) {
      findings.add(
          StructureCode.UNREACHABLE_ENDING,
          Where.part("ending", ending.id()).to("id"),
          "nothing leads to the ending " + ending.id().value(),
          "name it in a goto or as a chapter's exit, or take it out");
    }
  }
}
