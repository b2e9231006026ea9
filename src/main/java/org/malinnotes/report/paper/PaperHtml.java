package org.malinnotes.report.paper;

import org.malinnotes.report.Html;
import org.malinnotes.report.HtmlPage;

/**
 * Writes a paper as one HTML page that needs nothing beside it and prints on paper of any size,
 * black on white.
 */
public final class PaperHtml {
  /** Room to write, to the end of the line. */
  static final String ROOM = " <span class=\"room\" aria-hidden=\"true\"></span>";

  private PaperHtml() {}

  /** The page. */
  public static String of(Paper paper) {
    StringBuilder page = new StringBuilder();
    page.append("<header>\n<h1>").append(Html.text(paper.title())).append("</h1>\n");
    page.append(Html.markdown(String.join("\n\n", paper.lead()))).append("</header>\n");
    contents(page, paper);
    page.append("<main id=\"main\">\n");
    paper.leaves().forEach(leaf -> leaf(page, leaf));
    page.append("</main>\n<footer>\n<p>")
        .append(Html.text(paper.colophon()))
        .append("</p>\n</footer>\n");
    return HtmlPage.of(
        paper.language(),
        paper.title(),
        HtmlPage.styles(PaperHtml.class, "paper.css") + feet(paper),
        page.toString());
  }

  /** At the foot of every printed page what it belongs to, so that a loose one can be told. */
  private static String feet(Paper paper) {
    StringBuilder style = new StringBuilder();
    String page = "";
    for (Leaf leaf : paper.leaves()) {
      if (leaf.fresh()) {
        page = "leaf-" + leaf.id();
        style.append("@page ").append(page).append(" { @bottom-left { content: ");
        style.append(Plain.css(paper.title() + " · " + Plain.unmarked(leaf.heading())));
        style.append("; font: 8pt sans-serif; } }\n");
      }
      style.append(page.isEmpty() ? "" : "#" + leaf.id() + " { page: " + page + "; }\n");
    }
    // On a page of another name the colophon would begin a sheet of its own.
    return style + (page.isEmpty() ? "" : "footer { page: " + page + "; }\n");
  }

  private static void contents(StringBuilder page, Paper paper) {
    page.append("<nav aria-label=\"Contents\">\n<ul>\n");
    for (Leaf leaf : paper.leaves()) {
      page.append("<li><a href=\"#").append(Html.text(leaf.id())).append("\">");
      page.append(Html.inline(leaf.heading())).append("</a></li>\n");
    }
    page.append("</ul>\n</nav>\n");
  }

  private static void leaf(StringBuilder page, Leaf leaf) {
    String id = Html.text(leaf.id());
    page.append("<section id=\"").append(id);
    page.append(leaf.fresh() ? "\" class=\"fresh" : "");
    page.append("\" aria-labelledby=\"").append(id).append("-heading\">\n");
    if (!leaf.running().isEmpty()) {
      page.append("<p class=\"running\">").append(Html.text(leaf.running()));
      page.append(leaf.running().endsWith(":") ? ROOM : "").append("</p>\n");
    }
    page.append("<h2 id=\"").append(id).append("-heading\">").append(Html.inline(leaf.heading()));
    page.append("</h2>\n");
    ItemHtml writer = new ItemHtml();
    leaf.items().forEach(item -> page.append(item.accept(writer)));
    page.append("</section>\n");
  }
}
