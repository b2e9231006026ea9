package org.malinnotes.report.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.report.Html;

/**
 * Writes one item as HTML. What is only ink, such as a line to write on, is hidden from readers.
 */
final class ItemHtml implements Item.Visitor<String> {
  /** Two sets of cards fit on a page. */
  private static final int SETS = 2;

  @Override
  public String prose(Item.Prose item) {
    return Html.markdown(item.markdown());
  }

  @Override
  public String heading(Item.Heading item) {
    String tag = "h" + item.level() + ">";
    return "<" + tag + Html.inline(item.text()) + "</" + tag + "\n";
  }

  @Override
  public String document(Item.Document item) {
    return "<article class=\"document\">\n<h4>"
        + Html.inline(item.heading())
        + "</h4>\n<p class=\"about\">"
        + Html.text(item.about())
        + "</p>\n"
        + Html.markdown(item.markdown())
        + "</article>\n";
  }

  @Override
  public String terms(Item.Terms item) {
    return item.terms().stream()
        .map(
            term ->
                "<div><dt>"
                    + Html.text(term.term())
                    + "</dt>\n<dd>"
                    + Html.inline(term.markdown())
                    + "</dd></div>\n")
        .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
  }

  @Override
  public String options(Item.Options item) {
    return item.cards().stream()
        .map(ItemHtml::card)
        .collect(Collectors.joining("", "<ul class=\"options\">\n", "</ul>\n"));
  }

  private static String card(Item.Card card) {
    String note =
        card.note().isEmpty() ? "" : " <em class=\"note\">" + Html.inline(card.note()) + "</em>";
    return "<li><span class=\"letter\">"
        + Html.text(card.letter())
        + "</span> <span class=\"label\">"
        + Html.inline(card.label())
        + note
        + "</span></li>\n";
  }

  @Override
  public String ticks(Item.Ticks item) {
    return item.boxes().stream()
        .map(
            box ->
                "<span class=\"tick\"><span class=\"box\" aria-hidden=\"true\"></span>"
                    + Html.text(box)
                    + "</span> ")
        .collect(
            Collectors.joining(
                "", "<p class=\"ticks\">" + Html.inline(item.label()) + " \n", "</p>\n"));
  }

  @Override
  public String lines(Item.Lines item) {
    return "<div class=\"lines\"><p>"
        + Html.inline(item.label())
        + "</p>\n"
        + "<div class=\"line\" aria-hidden=\"true\"></div>\n".repeat(item.count())
        + "</div>\n";
  }

  @Override
  public String table(Item.Table item) {
    StringBuilder html = new StringBuilder("<table class=\"").append(Html.text(item.kind()));
    html.append("\">\n<caption>").append(Html.inline(item.caption()));
    html.append("</caption>\n<thead>\n<tr>");
    item.heads()
        .forEach(head -> html.append("<th scope=\"col\">").append(Html.text(head)).append("</th>"));
    html.append("</tr>\n</thead>\n<tbody>\n");
    item.rows().forEach(row -> row(html, row));
    return html.append("</tbody>\n</table>\n").toString();
  }

  private static void row(StringBuilder html, List<String> row) {
    html.append("<tr><th scope=\"row\">").append(Html.inline(row.get(0))).append("</th>");
    row.stream()
        .skip(1)
        .forEach(cell -> html.append("<td>").append(Html.inline(cell)).append("</td>"));
    html.append("</tr>\n");
  }

  @Override
  public String cards(Item.Cards item) {
    StringBuilder html =
        new StringBuilder("<ul class=\"cards\" style=\"--of: " + item.letters().size() + "\">\n");
    for (String letter : item.letters()) {
      html.append(("<li>" + Html.text(letter) + "</li>").repeat(SETS)).append('\n');
    }
    return html.append("</ul>\n").toString();
  }

  @Override
  public String strip(Item.Strip item) {
    return "<div class=\"strip\">\n<p class=\"running\"><strong>"
        + Html.text(item.heading())
        + "</strong> "
        + Html.text(item.name())
        + PaperHtml.ROOM
        + "</p>\n"
        + item.items().stream().map(one -> one.accept(this)).collect(Collectors.joining())
        + "</div>\n";
  }
}
