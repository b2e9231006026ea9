package org.malinnotes.report;

import java.util.List;
import java.util.Locale;

/** Draws a plot as a picture that stands in an HTML page and says in words what it shows. */
final class SvgPlot {
  private static final int WIDTH = 560;
  private static final int HEIGHT = 150;
  private static final int RIGHT = 16;
  private static final int TOP = 12;
  private static final int BOTTOM = 26;

  /** More orders than this are not all numbered. */
  private static final int MOST_NUMBERS = 20;

  /** The room a letter takes at most, and what the labels get at least and at most. */
  private static final int LETTER = 8;

  private static final int LEAST_LEFT = 50;
  private static final int MOST_LEFT = 220;

  private final Plot plot;
  private final String id;
  private final int left;

  private SvgPlot(Plot plot, String id) {
    this.plot = plot;
    this.id = id;
    int longest = plot.words().stream().mapToInt(String::length).max().orElse(2);
    this.left = Math.max(LEAST_LEFT, Math.min(MOST_LEFT, longest * LETTER + 16));
  }

  /**
   * The picture.
   *
   * @param id a name for it within the page
   */
  static String draw(Plot plot, String id) {
    return new SvgPlot(plot, id).draw();
  }

  private String draw() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\">%n",
            WIDTH,
            HEIGHT,
            id,
            id));
    svg.append("<title id=\"" + id + "-t\">" + Html.text(plot.label()) + "</title>\n");
    svg.append("<desc id=\"" + id + "-d\">" + Html.text(plot.course()) + "</desc>\n");
    levels(svg);
    orders(svg);
    svg.append("<path class=\"course\" d=\"" + course() + "\"/>\n");
    for (int i = 0; i < plot.values().size(); i++) {
      svg.append(
          String.format(
              Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>%n", x(i), y(value(i))));
    }
    return svg.append("</svg>").toString().replace("\r\n", "\n");
  }

  private void levels(StringBuilder svg) {
    int every = Math.max(1, (plot.max() - plot.min() + 1) / 6);
    for (int level = plot.min(); level <= plot.max(); level += every) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>%n",
              left,
              WIDTH - RIGHT,
              y(level),
              y(level)));
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
              left - 12,
              y(level) + 4,
              Html.text(word(level))));
    }
  }

  private void orders(StringBuilder svg) {
    int last = plot.values().size() - 1;
    int every = Math.max(1, (last + MOST_NUMBERS - 1) / MOST_NUMBERS);
    for (int i = 0; i <= last; i += every) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
              x(i),
              HEIGHT - 6,
              i == 0 ? "start" : Integer.toString(i)));
    }
  }

  private String course() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < plot.values().size(); i++) {
      path.append(
          String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : " L", x(i), y(value(i))));
    }
    return path.toString();
  }

  private String word(int level) {
    List<String> words = plot.words();
    int place = level - plot.min();
    return place < words.size() ? words.get(place) : Integer.toString(level);
  }

  private int value(int place) {
    return plot.values().get(place);
  }

  private double x(int place) {
    int last = Math.max(1, plot.values().size() - 1);
    return left + 8 + (double) (WIDTH - left - RIGHT - 16) * place / last;
  }

  private double y(int level) {
    int range = Math.max(1, plot.max() - plot.min());
    return TOP + (double) (HEIGHT - TOP - BOTTOM) * (plot.max() - level) / range;
  }
}
