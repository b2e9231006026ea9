package org.malinnotes.workbench.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Draws a graph as a picture that needs nothing beside it: time runs down the page, the record
 * straight down with its titles to the left, all that leaves it to the right.
 */
public final class Svg {
  private static final double MARGIN = 30;
  private static final int TITLE = 90;

  private final Plan plan;
  private final List<String> initials;
  private final Legend legend;
  private final StringBuilder svg = new StringBuilder();

  private Svg(Plan plan) {
    this.plan = plan;
    this.initials = Initials.of(plan.graph().seats());
    this.legend = Legend.of(plan, initials, 100);
  }

  /** The picture. */
  public static String of(StoryGraph graph, Detail detail) {
    return new Svg(Plan.of(graph, detail)).draw();
  }

  private String draw() {
    head();
    svg.append("<style>\n").append(style()).append("</style>\n<defs>\n");
    marker("heavy", 11);
    marker("light", 8);
    svg.append("</defs>\n");
    double height = height();
    String paper = "<rect class=\"paper\" width=\"%.0f\" height=\"%.0f\"/>\n";
    svg.append(SvgText.set(paper, plan.width(), height));
    line("story", 44, title(plan.graph()));
    line("note", 66, Summary.of(plan.graph()));
    svg.append(legend.svg());
    svg.append(SvgText.set("<g transform=\"translate(0 %.1f)\">\n", legend.bottom()));
    svg.append(Ground.of(plan));
    svg.append("<g class=\"ways\" aria-hidden=\"true\">\n")
        .append(Tracks.of(plan))
        .append("</g>\n");
    svg.append(Marks.of(plan, initials));
    return svg.append("</g>\n</svg>\n").toString();
  }

  static String title(StoryGraph graph) {
    return Label.cut(graph.title(), TITLE);
  }

  private double height() {
    return legend.bottom() + plan.height() + MARGIN;
  }

  private void head() {
    StoryGraph graph = plan.graph();
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"graphics-document document\"");
    svg.append(" lang=\"").append(SvgText.of(Label.cut(graph.language(), TITLE))).append('"');
    svg.append(" aria-labelledby=\"title\" aria-describedby=\"desc\"");
    String size = " viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\">\n";
    double height = height();
    svg.append(SvgText.set(size, plan.width(), height, plan.width(), height));
    svg.append("<title id=\"title\">").append(SvgText.of(Label.cut(graph.title(), TITLE)));
    svg.append("</title>\n<desc id=\"desc\">").append(SvgText.of(Summary.of(graph)));
    svg.append("</desc>\n");
  }

  private void marker(String id, int size) {
    String pattern =
        "<marker id=\"%s\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"%d\""
            + " markerHeight=\"%d\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
            + "<path class=\"head\" d=\"M0 0L10 5L0 10Z\"/></marker>\n";
    svg.append(SvgText.set(pattern, id, size, size));
  }

  private void line(String css, double y, String words) {
    svg.append(SvgText.set("<text class=\"%s\" x=\"24\" y=\"%.1f\">", css, y));
    svg.append(SvgText.of(words)).append("</text>\n");
  }

  private static String style() {
    try (InputStream style = Svg.class.getResourceAsStream("graph.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
