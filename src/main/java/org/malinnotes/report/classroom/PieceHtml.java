package org.malinnotes.report.classroom;

import org.malinnotes.report.Html;

/**
 * Writes one piece of the report as HTML.
 *
 * @param id a name for it within the page
 */
record PieceHtml(String id) implements Piece.Visitor<String> {
  @Override
  public String prose(Piece.Prose piece) {
    return Html.markdown(piece.markdown());
  }

  @Override
  public String points(Piece.Points piece) {
    StringBuilder html = new StringBuilder("<ol class=\"points\">\n");
    for (Topic topic : piece.topics()) {
      html.append("<li>\n<p>").append(Html.inline(topic.sentence())).append("</p>\n");
      html.append("<p class=\"ask\"><strong>Ask:</strong> ");
      html.append(Html.inline(topic.question())).append("</p>\n</li>\n");
    }
    return html.append("</ol>\n").toString();
  }

  @Override
  public String voices(Piece.Voices piece) {
    StringBuilder html = new StringBuilder("<ul class=\"voices\">\n");
    for (Piece.Voice voice : piece.voices()) {
      html.append("<li><strong><bdi>").append(Html.text(voice.name())).append("</bdi></strong> ");
      html.append("<span class=\"said\" dir=\"auto\">");
      html.append(said(voice.text(), piece.brief())).append("</span></li>\n");
    }
    return html.append("</ul>\n").toString();
  }

  @Override
  public String grid(Grid piece) {
    return GridHtml.of(piece, id);
  }

  @Override
  public String picture(Picture piece) {
    return "<figure>\n<svg viewBox=\"0 0 "
        + piece.width()
        + " "
        + piece.height()
        + "\" role=\"img\" aria-labelledby=\""
        + id
        + "-d\">\n<desc id=\""
        + id
        + "-d\">"
        + Html.text(piece.words())
        + "</desc>\n"
        + piece.drawing()
        + "</svg>\n<figcaption>"
        + Html.text(piece.caption())
        + "</figcaption>\n</figure>\n";
  }

  /** The whole text, of which paper gets the beginning. */
  private static String said(String text, int brief) {
    int length = text.codePointCount(0, text.length());
    if (length <= brief) {
      return Html.text(text);
    }
    int end = text.offsetByCodePoints(0, brief);
    int space = text.lastIndexOf(' ', end);
    int cut = space > end / 2 ? space : end;
    return Html.text(text.substring(0, cut))
        + "<span class=\"rest\">"
        + Html.text(text.substring(cut))
        + "</span><span class=\"cut\" aria-hidden=\"true\"> …</span>";
  }
}
