package org.malinnotes.check;

import java.util.Set;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Id;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Everything can be reached, time runs forwards, and no line goes round in a circle. */
final class GraphRules {
  private final Story story;
  private final Graph graph;
  private final Findings findings;

  private GraphRules(Story story, Graph graph, Findings findings) {
    this.story = story;
    this.graph = graph;
    this.findings = findings;
  }

  static void check(Story story, Graph graph, Findings findings) {
    GraphRules rules = new GraphRules(story, graph, findings);
    int before = findings.count();
    Circles.check(story, graph, findings);
    // A circle leads back in time somewhere, and cuts off what should come after it.
    if (findings.count() == before) {
      rules.reachable();
      graph.all().forEach(rules::date);
    }
  }

  private void reachable() {
    Set<Id> reachable = graph.reachable();
    for (Scene scene : story.scenes().values()) {
      if (!reachable.contains(scene.id()) && !onlyFromUnreachable(scene, reachable)) {
        findings.add(
            StructureCode.UNREACHABLE_SCENE,
            Where.of(scene).to("id"),
            "nothing leads to the scene " + scene.id().value(),
            "name it in a goto or as a chapter's start, or take it out");
      }
    }
    for (Ending ending : story.endings().values()) {
      if (!reachable.contains(ending.id()) && !ledTo(ending.id())) {
        findings.add(
            StructureCode.UNREACHABLE_ENDING,
            Where.part("ending", ending.id()).to("id"),
            "nothing leads to the ending " + ending.id().value(),
            "name it in a goto or as a chapter's exit, or take it out");
      }
    }
  }

  /** A scene behind an unreachable one is an echo, unless it is in a circle of such scenes. */
  private boolean onlyFromUnreachable(Scene scene, Set<Id> reachable) {
    Set<Id> behind = graph.from(Set.of(scene.id()), node -> true);
    return graph.all().stream()
        .anyMatch(edge -> edge.to().equals(scene.id()) && !behind.contains(edge.from()));
  }

  private boolean ledTo(Id ending) {
    return graph.all().stream().anyMatch(edge -> edge.to().equals(ending));
  }

  private void date(Edge edge) {
    Scene from = story.scenes().get(edge.from());
    Scene next = story.scenes().get(edge.to());
    Ending ending = story.endings().get(edge.to());
    if (from != null && next != null && from.date().isAfter(next.date())) {
      backwards(edge, from.date(), next.date(), Where.of(next).to("date"));
    } else if (from != null && ending != null && from.date().isAfter(ending.date().endOfDay())) {
      backwards(edge, from.date(), ending.date(), Where.part("ending", ending.id()).to("date"));
    }
  }

  private void backwards(Edge edge, Moment from, Moment to, Where place) {
    findings.add(
        StructureCode.BACKWARDS,
        edge.where(),
        edge.from().value()
            + " on "
            + Moments.of(from)
            + " leads back to "
            + edge.to().value()
            + " on "
            + Moments.of(to),
        "a bare day is its first minute: give the later scene the later hour",
        place,
        "the earlier date");
  }
}
