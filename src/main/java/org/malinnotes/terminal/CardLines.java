package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block;

/** Cards, an empty line between them: a letter, what it stands for, and how many chose it. */
final class CardLines {
  /** The longest bar, in columns. */
  private static final int LONGEST_BAR = 32;

  /** What stands beside a bar: a number and the spaces around it. */
  private static final int BESIDE = 8;

  private final Style style;
  private final Block.Spacing spacing;

  CardLines(Style style, Block.Spacing spacing) {
    this.style = style;
    this.spacing = spacing;
  }

  List<String> of(List<Block.Cards.Card> cards) {
    List<String> lines = new ArrayList<>();
    for (Block.Cards.Card card : cards) {
      if (!lines.isEmpty() && spacing == Block.Spacing.ROOMY) {
        lines.add("");
      }
      Face face = card.closed() ? Face.FAINT : Face.STRONG.and(Face.ACCENT);
      lines.addAll(new Hanging(style).beside(card.mark() + "  ", face, inner -> one(card, inner)));
    }
    return lines;
  }

  private List<String> one(Block.Cards.Card card, Style inner) {
    Face face = card.closed() ? Face.FAINT : Face.PLAIN;
    String note = card.note() == null ? "" : card.note();
    if (card.count() == null) {
      List<String> lines = new ArrayList<>(MarkdownLines.of(card.markdown(), inner, face));
      lines.addAll(MarkdownLines.of(note, inner, Face.FAINT));
      return lines;
    }
    String counted =
        card.count() + (note.isEmpty() ? "" : (style.screenReader() ? ", " : " · ") + note);
    if (spacing == Block.Spacing.TIGHT && !style.screenReader()) {
      return MarkdownLines.of(
          "**" + card.count() + "** · " + card.markdown() + (note.isEmpty() ? "" : " · " + note),
          inner,
          face);
    }
    List<String> lines = new ArrayList<>(MarkdownLines.of(card.markdown(), inner, face));
    lines.addAll(MarkdownLines.of(bar(card, inner) + counted, inner, Face.ACCENT));
    return lines;
  }

  /** A bar in proportion, at least a sliver of one for anybody; none is drawn for reading aloud. */
  private String bar(Block.Cards.Card card, Style inner) {
    int room = Math.min(LONGEST_BAR, inner.width() - BESIDE);
    int count = card.count() == null ? 0 : card.count();
    if (style.screenReader() || room < 1 || count == 0) {
      return style.screenReader() ? "Count: " : "";
    }
    int columns = Math.max(1, Math.min(room, Math.round((float) room * count / card.whole())));
    return "█".repeat(columns) + " ";
  }
}
