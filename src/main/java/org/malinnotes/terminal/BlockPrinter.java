package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block;

/** Blocks as lines in one style. */
public final class BlockPrinter {
  private final Style style;

  /** A printer for a style. */
  public BlockPrinter(Style style) {
    this.style = style;
  }

  /** The blocks as lines, an empty line after each; none at all for no blocks. */
  public List<String> print(List<? extends Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      List<String> made = block.accept(new BlockLines(style));
      lines.addAll(made);
      if (!made.isEmpty()) {
        lines.add("");
      }
    }
    return lines;
  }
}
