package org.malinnotes.report;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders a picture as its words alone: the page must not fetch anything. */
final class PictureWords implements NodeRenderer {
  private final HtmlNodeRendererContext context;

  PictureWords(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Image.class);
  }

  @Override
  public void render(Node picture) {
    for (Node words = picture.getFirstChild(); words != null; words = words.getNext()) {
      context.render(words);
    }
  }
}
