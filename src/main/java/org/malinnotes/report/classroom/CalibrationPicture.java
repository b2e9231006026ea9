package org.malinnotes.report.classroom;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.malinnotes.lesson.figures.Band;
import org.malinnotes.lesson.figures.Calibration;

/**
 * Draws how often a class was right over how sure it was: a dot for each certainty, larger for more
 * guesses, with the range that chance allows; on the slanting line it is as right as sure.
 */
final class CalibrationPicture {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 230;
  private static final int LEFT = 46;
  private static final int RIGHT = 14;
  private static final int TOP = 10;
  private static final int BOTTOM = 40;

  /** The certainties offered lie above this. */
  private static final int FROM = 30;

  private final List<Band> bands;

  private CalibrationPicture(List<Band> bands) {
    this.bands = bands;
  }

  static Picture of(Calibration calibration) {
    List<Band> bands = calibration.bands().stream().filter(band -> band.guesses() > 0).toList();
    return new Picture(
        "How often right (upward) over how sure (to the right). On the slanting line the class"
            + " would be as right as it was sure; below it, surer than right. Thin bars: what chance"
            + " allows. In brackets: how many"
            + " forecasts.",
        words(bands),
        new CalibrationPicture(bands).draw(),
        WIDTH,
        HEIGHT);
  }

  private static String words(List<Band> bands) {
    return bands.stream()
        .map(
            band ->
                "Forecasts with "
                    + band.percent()
                    + " percent: "
                    + band.guesses()
                    + ", of these right "
                    + band.right()
                    + ".")
        .collect(Collectors.joining(" "));
  }

  private String draw() {
    StringBuilder svg = new StringBuilder();
    for (int share = 0; share <= 100; share += 25) {
      line(svg, "grid", FROM, share, 100, share);
      text(svg, LEFT - 8, y(share) + 4, "end", share + " %");
    }
    line(svg, "even", FROM, FROM, 100, 100);
    for (Band band : bands) {
      line(svg, "chance", band.percent(), 100 * band.low(), band.percent(), 100 * band.high());
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>%n",
              x(band.percent()),
              y(100 * band.share()),
              radius(band)));
      text(svg, x(band.percent()), HEIGHT - 22, "middle", band.percent() + " %");
      text(svg, x(band.percent()), HEIGHT - 6, "middle", "(" + band.guesses() + ")");
    }
    return svg.toString().replace("\r\n", "\n");
  }

  private static double radius(Band band) {
    return Math.min(11, 3 + Math.sqrt(band.guesses()));
  }

  private static void line(
      StringBuilder svg, String kind, double x1, double y1, double x2, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
            kind,
            x(x1),
            y(y1),
            x(x2),
            y(y2)));
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            text));
  }

  private static double x(double percent) {
    return LEFT + (WIDTH - LEFT - RIGHT) * (percent - FROM) / (100 - FROM);
  }

  private static double y(double percent) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (100 - percent) / 100;
  }
}
