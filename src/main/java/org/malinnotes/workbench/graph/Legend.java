package org.malinnotes.workbench.graph;

import java.util.List;
import java.util.Locale;

/** Explains the picture's shapes and lines, in as many rows as it takes. */
final class Legend {
  private static final double LEFT = 24;
  private static final double ROW = 30;
  private static final double LETTER = 6.6;

  private final double width;
  private final StringBuilder svg = new StringBuilder();
  private double x = LEFT;
  private double y;

  private Legend(double top, double width) {
    this.y = top;
    this.width = width;
  }

  /**
   * The legend of a plan.
   *
   * @param top the middle of its first row
   */
  static Legend of(Plan plan, List<String> initials, double top) {
    Legend legend = new Legend(top, plan.width());
    for (Node node : plan.graph().legend()) {
      String sign = Glyphs.sign(node, initials);
      String text = sign.isEmpty() ? "" : Marks.sign(sign);
      legend.shape(Marks.css(node), Glyphs.of(node) + text, Label.cut(node.title(), 50));
    }
    legend.newRow();
    List<Link> links = plan.graph().merged();
    for (Course course : Course.values()) {
      if (links.stream().anyMatch(link -> link.course() == course)) {
        legend.line(course);
      }
    }
    return legend;
  }

  /** Where what follows it begins. */
  double bottom() {
    return y + ROW;
  }

  String svg() {
    return "<g class=\"legend\" aria-hidden=\"true\">\n" + svg + "</g>\n";
  }

  private void shape(String css, String glyph, String words) {
    double room = 50 + Label.columns(words) * LETTER;
    fit(room);
    String open = "<g class=\"%s\"><g class=\"shape\" transform=\"translate(%.1f %.1f)\">";
    svg.append(SvgText.set(open, css, x + 12, y)).append(glyph).append("</g></g>\n");
    words(x + 30, words);
    x += room;
  }

  private void line(Course course) {
    double room = 84 + Label.columns(course.words()) * LETTER;
    fit(room);
    String css = course.name().toLowerCase(Locale.ROOT);
    String head = course == Course.RECORD ? "heavy" : "light";
    String path = "<path class=\"%s\" d=\"M%.1f %.1fh44\" marker-end=\"url(#%s)\"/>";
    svg.append("<g class=\"ways\">").append(SvgText.set(path, css, x, y, head)).append("</g>\n");
    words(x + 54, course.words());
    x += room;
  }

  private void words(double at, String words) {
    svg.append(SvgText.set("<text class=\"words\" x=\"%.1f\" y=\"%.1f\">", at, y + 4.5));
    svg.append(SvgText.of(words)).append("</text>\n");
  }

  private void fit(double room) {
    if (x > LEFT && x + room > width) {
      newRow();
    }
  }

  private void newRow() {
    x = LEFT;
    y += ROW;
  }
}
