package org.malinnotes.check;

import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Everything can be reached, time runs forwards, and no line goes round in a circle. */
final class GraphRules {
  private final Story story;
  private final Findings findings;

  private GraphRules(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
  }

  static void check(Story story, Graph graph, Findings findings) {
    GraphRules rules = new GraphRules(story, findings);
    int before = findings.count();
    Circles.check(story, graph, findings);
    // A circle leads back in time somewhere, and cuts off what should come after it.
    if (findings.count() == before) {
      Unreached.check(story, graph, findings);
      graph.all().forEach(rules::date);
    }
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
