package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * CommonMark as lines. No line is wider than the style says, and none holds a control of its own.
 */
public final class MarkdownLines extends AbstractVisitor {
  private static final Parser PARSER = Parser.builder().build();

  private final Style style;
  private final Face face;
  private final List<String> lines = new ArrayList<>();
  private boolean tight;

  private MarkdownLines(Style style, Face face) {
    this.style = style;
    this.face = face;
  }

  /** The lines of a text: an empty line between its blocks, none before or after. */
  public static List<String> of(String markdown, Style style) {
    return of(markdown, style, Face.PLAIN);
  }

  static List<String> of(String markdown, Style style, Face face) {
    return of(PARSER.parse(markdown), style, face, false);
  }

  private static List<String> of(Node parent, Style style, Face face, boolean tight) {
    MarkdownLines inner = new MarkdownLines(style, face);
    inner.tight = tight;
    inner.visitChildren(parent);
    return inner.lines;
  }

  @Override
  public void visit(Paragraph node) {
    append(Wrap.flowing(Inlines.of(node, face, style), style.width()));
  }

  @Override
  public void visit(Heading node) {
    append(Wrap.flowing(Inlines.of(node, face.and(Face.STRONG), style), style.width()));
  }

  @Override
  public void visit(ThematicBreak node) {
    if (!style.screenReader()) {
      append(List.of(style.ascii() ? "*" : "⁂"));
    }
  }

  @Override
  public void visit(BlockQuote node) {
    if (style.screenReader()) {
      List<String> spoken = new ArrayList<>(plain("Quotation:"));
      spoken.addAll(of(node, style, face, false));
      spoken.addAll(plain("End of quotation."));
      append(spoken);
      return;
    }
    append(new Hanging(style).along("│ ", Face.FAINT, inner -> of(node, inner, face, false)));
  }

  @Override
  public void visit(BulletList node) {
    list(node, 0);
  }

  @Override
  public void visit(OrderedList node) {
    Integer start = node.getMarkerStartNumber();
    list(node, start == null ? 1 : start);
  }

  @Override
  public void visit(FencedCodeBlock node) {
    code(node.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    code(node.getLiteral());
  }

  @Override
  public void visit(HtmlBlock node) {
    code(node.getLiteral());
  }

  private void list(ListBlock node, int start) {
    List<String> all = new ArrayList<>();
    int number = start;
    for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
      String mark = node instanceof OrderedList ? number++ + ". " : style.ascii() ? "- " : "• ";
      Node child = item;
      if (!all.isEmpty() && !node.isTight()) {
        all.add("");
      }
      all.addAll(
          new Hanging(style).beside(mark, face, inner -> of(child, inner, face, node.isTight())));
    }
    append(all);
  }

  private void code(String literal) {
    StyledText text = new StyledText(style).add(literal.stripTrailing(), face);
    append(Wrap.verbatim(text, style.width()));
  }

  private List<String> plain(String words) {
    return Wrap.flowing(new StyledText(style).add(words, face), style.width());
  }

  private void append(List<String> block) {
    if (!lines.isEmpty() && !block.isEmpty() && !tight) {
      lines.add("");
    }
    lines.addAll(block);
  }
}
