package org.malinnotes.report.classroom;

import org.malinnotes.report.Html;

/** Writes half a page on one pupil. */
final class SheetHtml {
  private SheetHtml() {}

  /**
   * The half page.
   *
   * @param id a name for it within the page
   * @param sheets whether it stands open and is printed, or unfolds on the screen
   */
  static String of(Sheet sheet, String id, Sheets sheets) {
    boolean printed = sheets == Sheets.PRINTED;
    StringBuilder html = new StringBuilder();
    String name = "<bdi>" + Html.text(sheet.name()) + "</bdi>";
    if (printed) {
      html.append("<article class=\"sheet\" aria-labelledby=\"").append(id).append("\">\n");
      html.append("<h3 id=\"").append(id).append("\">").append(name).append("</h3>\n");
    } else {
      html.append("<details class=\"sheet\">\n<summary>").append(name).append("</summary>\n");
    }
    html.append("<p>").append(Html.inline(sheet.scores())).append("</p>\n");
    html.append(GridHtml.of(sheet.decisions(), id + "-decisions"));
    if (!sheet.answers().isEmpty()) {
      html.append("<dl>\n");
      for (Sheet.Answered answered : sheet.answers()) {
        html.append("<dt>").append(Html.inline(answered.ask())).append("</dt>\n<dd dir=\"auto\">");
        html.append(Html.text(answered.answer())).append("</dd>\n");
      }
      html.append("</dl>\n");
    }
    html.append("<p class=\"key\">").append(Html.inline(sheet.key())).append("</p>\n");
    return html.append(printed ? "</article>\n" : "</details>\n").toString();
  }
}
