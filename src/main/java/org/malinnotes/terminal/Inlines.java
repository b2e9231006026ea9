package org.malinnotes.terminal;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text within a paragraph or heading. Marks for emphasis are dropped; looks stand for them. */
final class Inlines extends AbstractVisitor {
  private final StyledText text;
  private Face face;

  private Inlines(StyledText text, Face face) {
    this.text = text;
    this.face = face;
  }

  /** The text inside the node. */
  static StyledText of(Node node, Face face, Style style) {
    Inlines inlines = new Inlines(new StyledText(style), face);
    inlines.visitChildren(node);
    return inlines.text;
  }

  @Override
  public void visit(Text node) {
    text.add(node.getLiteral().replaceAll(" {2,}", " "), face);
  }

  @Override
  public void visit(Code node) {
    text.add(node.getLiteral(), face.and(Face.LITERAL));
  }

  @Override
  public void visit(HtmlInline node) {
    text.add(node.getLiteral(), face);
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.add(" ", face);
  }

  @Override
  public void visit(HardLineBreak node) {
    text.add("\n", face);
  }

  @Override
  public void visit(Emphasis node) {
    inside(node, Face.EMPHASIS);
  }

  @Override
  public void visit(StrongEmphasis node) {
    inside(node, Face.STRONG);
  }

  @Override
  public void visit(Link node) {
    int before = text.length();
    visitChildren(node);
    String address = node.getDestination();
    if (!shows(before, address)) {
      text.add(text.length() > before ? " (" + address + ")" : address, face);
    }
  }

  private boolean shows(int from, String address) {
    StringBuilder shown = new StringBuilder();
    for (int i = from; i < text.length(); i++) {
      shown.appendCodePoint(text.point(i));
    }
    return shown.toString().equals(address) || ("mailto:" + shown).equals(address);
  }

  private void inside(Node node, Face more) {
    Face outer = face;
    face = face.and(more);
    visitChildren(node);
    face = outer;
  }
}
