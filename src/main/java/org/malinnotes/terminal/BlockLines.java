package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block;

/** Each kind of block as lines. */
final class BlockLines implements Block.Visitor<List<String>> {
  private final Style style;

  BlockLines(Style style) {
    this.style = style;
  }

  @Override
  public List<String> rule(Block.Rule block) {
    return new RuleLines(style, block.strong()).of(block.parts());
  }

  @Override
  public List<String> prose(Block.Prose block) {
    return MarkdownLines.of(block.markdown(), style);
  }

  @Override
  public List<String> options(Block.Options block) {
    return new OptionLines(style, block.lines()).lines();
  }

  @Override
  public List<String> cards(Block.Cards block) {
    return new CardLines(style, block.spacing()).of(block.cards());
  }

  @Override
  public List<String> plate(Block.Plate block) {
    List<String> made = new ArrayList<>(MarkdownLines.of(block.title(), style, Face.STRONG));
    List<String> drawn = style.ascii() && !block.ascii().isEmpty() ? block.ascii() : block.lines();
    List<StyledText> rows =
        drawn.stream().map(line -> new StyledText(style).add(line, Face.PLAIN)).toList();
    boolean fits = rows.stream().allMatch(row -> row.columns() <= style.width());
    if (fits && !style.screenReader()) {
      rows.forEach(row -> made.add(row.trimmed()));
    } else {
      made.addAll(MarkdownLines.of(block.alternative(), style));
    }
    return made;
  }

  @Override
  public List<String> meters(Block.Meters block) {
    return new MeterLines(style, block.meters()).lines();
  }

  @Override
  public List<String> code(Block.Code block) {
    StyledText text = new StyledText(style).add(block.text(), Face.PLAIN);
    return Wrap.verbatim(text, Integer.MAX_VALUE);
  }

  @Override
  public List<String> notice(Block.Notice block) {
    if (style.screenReader()) {
      return MarkdownLines.of("Note: " + block.markdown(), style);
    }
    return new Hanging(style)
        .beside("▸ ", Face.NOTICE, inner -> MarkdownLines.of(block.markdown(), inner));
  }
}
