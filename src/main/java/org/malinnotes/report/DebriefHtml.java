package org.malinnotes.report;

import java.util.List;

/**
 * Writes a debrief as one HTML page that needs nothing beside it: no script, nothing fetched, for
 * the screen in light and dark and for paper.
 */
public final class DebriefHtml {
  private DebriefHtml() {}

  /** The page. */
  public static String of(Debrief debrief) {
    StringBuilder page = new StringBuilder();
    page.append("<header>\n<h1>").append(Html.text(debrief.title())).append("</h1>\n");
    page.append(Html.markdown(String.join("\n\n", debrief.lead()))).append("</header>\n");
    contents(page, debrief.sections());
    page.append("<main id=\"main\">\n");
    debrief.sections().forEach(section -> section(page, section));
    page.append("</main>\n<footer>\n<p>")
        .append(Html.text(debrief.colophon()))
        .append("</p>\n</footer>\n");
    return HtmlPage.of(
        debrief.language(),
        debrief.title(),
        HtmlPage.styles(DebriefHtml.class, "debrief.css"),
        page.toString());
  }

  private static void contents(StringBuilder page, List<Section> sections) {
    page.append("<nav aria-label=\"Contents\">\n<ul>\n");
    for (Section section : sections) {
      page.append("<li><a href=\"#").append(section.id()).append("\">");
      page.append(Html.text(section.heading())).append("</a></li>\n");
    }
    page.append("</ul>\n</nav>\n");
  }

  private static void section(StringBuilder page, Section section) {
    String heading = section.id() + "-heading";
    page.append("<section id=\"").append(section.id());
    page.append("\" aria-labelledby=\"").append(heading).append("\">\n<h2 id=\"").append(heading);
    page.append("\">").append(Html.text(section.heading())).append("</h2>\n");
    for (int i = 0; i < section.parts().size(); i++) {
      page.append(section.parts().get(i).accept(new Writer(section.id() + "-" + i)));
    }
    page.append("</section>\n");
  }

  private record Writer(String id) implements Part.Visitor<String> {
    @Override
    public String prose(Part.Prose part) {
      return Html.markdown(part.markdown());
    }

    @Override
    public String plot(Plot plot) {
      String about = plot.about().isEmpty() ? "" : " " + Html.text(plot.about());
      return "<figure>\n<figcaption><strong>"
          + Html.text(plot.label())
          + ".</strong>"
          + about
          + "</figcaption>\n"
          + SvgPlot.draw(plot, id)
          + "\n</figure>\n";
    }
  }
}
