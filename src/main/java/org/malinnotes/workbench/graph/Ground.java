package org.malinnotes.workbench.graph;

import java.util.List;
import org.malinnotes.story.Chapter;

/** What lies under the ways: the headings of chapters and the lines at which days begin. */
final class Ground {
  private static final int TITLE = 60;

  private final Plan plan;
  private final StringBuilder svg = new StringBuilder();

  private Ground(Plan plan) {
    this.plan = plan;
  }

  static String of(Plan plan) {
    Ground ground = new Ground(plan);
    List<Row> rows = plan.rows();
    for (Row row : rows) {
      if (row.chapter() != null) {
        ground.chapter(row.chapter(), row.top() + 14);
      } else if (!row.day().isEmpty()) {
        ground.day(row);
      }
    }
    return ground.svg.toString();
  }

  private void chapter(Chapter chapter, double top) {
    String band =
        "<rect class=\"band\" x=\"12\" y=\"%.1f\" width=\"%.1f\" height=\"46\" rx=\"4\"/>\n";
    svg.append(SvgText.set(band, top, plan.width() - 24));
    words("chapter", 24, top + 30, title(chapter));
    words("dates", plan.width() - 24, top + 30, dates(chapter));
  }

  static String title(Chapter chapter) {
    return Label.cut(chapter.number() + " · " + chapter.title(), TITLE);
  }

  static String dates(Chapter chapter) {
    return Label.cut(chapter.dates(), TITLE);
  }

  private void day(Row row) {
    String line = "<path class=\"day\" d=\"M16 %.1fH%.1f\"/>\n";
    svg.append(SvgText.set(line, row.top(), plan.width() - 16));
    words("date", 24, row.middle() + 4.5, row.day());
  }

  private void words(String css, double x, double y, String words) {
    svg.append(SvgText.set("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">", css, x, y));
    svg.append(SvgText.of(words)).append("</text>\n");
  }
}
