package org.malinnotes.report.classroom;

import java.util.List;
import java.util.Locale;
import org.malinnotes.report.Html;

/** Writes a table as HTML. Bars are drawn beside their numbers, which say the same. */
final class GridHtml {
  /** A table with more columns scrolls by itself on a narrow screen. */
  private static final int MOST_NARROW = 5;

  private GridHtml() {}

  /**
   * The table.
   *
   * @param id a name for it within the page
   */
  static String of(Grid grid, String id) {
    StringBuilder html = new StringBuilder();
    boolean wide = grid.heads().size() > MOST_NARROW;
    if (wide) {
      html.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"");
      html.append(id).append("-c\">\n");
    }
    html.append("<table class=\"").append(grid.kind()).append("\">\n<caption id=\"");
    html.append(id).append("-c\">").append(Html.text(grid.caption())).append("</caption>\n");
    html.append("<thead>\n<tr>");
    for (int column = 0; column < grid.heads().size(); column++) {
      html.append("<th scope=\"col\"").append(numeric(grid, column) ? " class=\"n\">" : ">");
      html.append(Html.text(grid.heads().get(column))).append("</th>");
    }
    html.append("</tr>\n</thead>\n<tbody>\n");
    grid.rows().forEach(row -> row(html, row));
    return html.append("</tbody>\n</table>\n").append(wide ? "</div>\n" : "").toString();
  }

  private static boolean numeric(Grid grid, int column) {
    return !grid.rows().isEmpty() && grid.rows().get(0).get(column).number();
  }

  private static void row(StringBuilder html, List<Grid.Cell> row) {
    html.append("<tr><th scope=\"row\">").append(Html.inline(row.get(0).markdown()));
    html.append("</th>");
    row.stream().skip(1).forEach(cell -> cell(html, cell));
    html.append("</tr>\n");
  }

  private static void cell(StringBuilder html, Grid.Cell cell) {
    boolean bar = cell.bar() >= 0;
    html.append(bar ? "<td class=\"n bar\">" : cell.number() ? "<td class=\"n\">" : "<td>");
    if (bar) {
      html.append(
          String.format(
              Locale.ROOT,
              "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                  + "<rect class=\"track\" width=\"100\" height=\"10\"/>"
                  + "<rect class=\"%s\" width=\"%.1f\" height=\"10\"/></svg>",
              cell.solid() ? "solid" : "open",
              100 * cell.bar()));
      html.append("<span>").append(Html.text(cell.markdown())).append("</span>");
    } else {
      html.append(cell.number() ? Html.text(cell.markdown()) : Html.inline(cell.markdown()));
    }
    html.append("</td>");
  }
}
