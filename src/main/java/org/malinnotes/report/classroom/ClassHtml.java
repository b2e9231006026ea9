package org.malinnotes.report.classroom;

import org.malinnotes.report.Html;
import org.malinnotes.report.HtmlPage;

/**
 * Writes the report as one HTML page that needs nothing beside it, for the screen and for paper of
 * any size. On the screen each pupil's half page unfolds; on paper it is printed if asked for.
 */
public final class ClassHtml {
  private final ClassReport report;
  private final Sheets sheets;
  private final StringBuilder page = new StringBuilder();

  private ClassHtml(ClassReport report, Sheets sheets) {
    this.report = report;
    this.sheets = sheets;
  }

  /**
   * The page.
   *
   * @param sheets whether the half pages are printed too
   */
  public static String of(ClassReport report, Sheets sheets) {
    return new ClassHtml(report, sheets).page();
  }

  private String page() {
    page.append("<header>\n<h1>").append(Html.text(report.title())).append("</h1>\n");
    page.append(Html.markdown(String.join("\n\n", report.lead()))).append("</header>\n");
    contents();
    page.append("<main id=\"main\">\n");
    report.parts().forEach(this::part);
    if (sheets == Sheets.PRINTED) {
      colophon(); // behind the last sheet it would take a page of its own
    }
    sheets();
    page.append("</main>\n");
    if (sheets == Sheets.FOLDED) {
      colophon();
    }
    return HtmlPage.of(
        report.language(),
        report.title(),
        HtmlPage.styles(ClassHtml.class, "class.css"),
        page.toString());
  }

  private void colophon() {
    page.append("<footer>\n<p>").append(Html.text(report.colophon())).append("</p>\n</footer>\n");
  }

  private void contents() {
    page.append("<nav aria-label=\"Contents\">\n<ul>\n");
    for (Part part : report.parts()) {
      page.append("<li><a href=\"#").append(part.id()).append("\">");
      page.append(Html.text(part.heading())).append("</a></li>\n");
    }
    if (!report.sheets().isEmpty()) {
      page.append("<li><a href=\"#sheets\">Half a page for each pupil</a></li>\n");
    }
    page.append("</ul>\n</nav>\n");
  }

  private void part(Part part) {
    open(part.id(), part.heading(), "");
    for (int place = 0; place < part.pieces().size(); place++) {
      page.append(part.pieces().get(place).accept(new PieceHtml(part.id() + "-" + place)));
    }
    page.append("</section>\n");
  }

  private void sheets() {
    if (report.sheets().isEmpty()) {
      return;
    }
    open("sheets", "Half a page for each pupil", sheets == Sheets.PRINTED ? "printed" : "folded");
    int number = 0;
    for (Sheet sheet : report.sheets()) {
      page.append(SheetHtml.of(sheet, "sheet-" + ++number, sheets));
    }
    page.append("</section>\n");
  }

  private void open(String id, String heading, String kind) {
    page.append("<section id=\"").append(id);
    page.append(kind.isEmpty() ? "" : "\" class=\"" + kind);
    page.append("\" aria-labelledby=\"").append(id).append("-heading\">\n<h2 id=\"");
    page.append(id).append("-heading\">").append(Html.text(heading)).append("</h2>\n");
  }
}
