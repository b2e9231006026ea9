package org.malinnotes.report;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns text into safe pieces of HTML: nothing in it can run, load or drive anything. */
public final class Html {
  private static final Parser PARSER = Parser.builder().build();
  private static final Parser INLINE = Parser.builder().enabledBlockTypes(Set.of()).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .nodeRendererFactory(PictureWords::new)
          .build();

  private Html() {}

  /** CommonMark as HTML: raw HTML escaped, links harmless, pictures replaced by their words. */
  public static String markdown(String markdown) {
    Node document = PARSER.parse(Words.visible(markdown));
    return RENDERER.render(document);
  }

  /** The same for what stands within a line: nothing in it is a heading, a list or a quotation. */
  public static String inline(String markdown) {
    Node paragraph = INLINE.parse(Words.visible(markdown)).getFirstChild();
    StringBuilder html = new StringBuilder();
    for (Node node = paragraph == null ? null : paragraph.getFirstChild();
        node != null;
        node = node.getNext()) {
      html.append(RENDERER.render(node));
    }
    return html.toString();
  }

  /** Plain text, safe inside an element and inside a quoted attribute. */
  public static String text(String plain) {
    StringBuilder safe = new StringBuilder();
    Words.visible(plain).codePoints().forEach(point -> append(safe, point));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point) {
    switch (point) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> safe.appendCodePoint(point);
    }
  }
}
