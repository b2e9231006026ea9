package org.malinnotes.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Id;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/**
 * Tells the scenes and endings that no game can come to. Of scenes that follow one another only the
 * first is told, since the others are its echo; of a circle, every scene.
 */
final class Unreached {
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
    Set<Id> told = graph.from(first, node -> true);
    for (Scene scene : story.scenes().values()) {
      if (!reachable.contains(scene.id()) && !told.contains(scene.id()) && isOfFirstCircle(scene)) {
        tell(scene);
      }
    }
  }

  /** Whether all that leads here is also led to from here. */
  private boolean isOfFirstCircle(Scene scene) {
    return graph
        .from(Set.of(scene.id()), node -> true)
        .containsAll(before.getOrDefault(scene.id(), Set.of()));
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
