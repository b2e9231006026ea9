package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block;

/** Choices, each after what to type for it; one that has nothing to type is closed and says so. */
final class OptionLines {
  private final Style style;
  private final List<Block.Options.Line> options;
  private final int markColumns;

  OptionLines(Style style, List<Block.Options.Line> options) {
    this.style = style;
    this.options = options;
    this.markColumns =
        options.stream().mapToInt(option -> Columns.of(option.mark())).max().orElse(0);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    options.forEach(option -> lines.addAll(one(option)));
    return lines;
  }

  private List<String> one(Block.Options.Line option) {
    boolean closed = option.mark().isEmpty();
    String mark = closed ? "-" : option.mark();
    String lead = " ".repeat(Math.max(0, markColumns - Columns.of(mark))) + mark;
    return new Hanging(style)
        .beside(
            "  " + lead + (closed ? "  " : ". "),
            closed ? Face.FAINT : Face.STRONG,
            inner -> label(option, closed, inner));
  }

  private static List<String> label(Block.Options.Line option, boolean closed, Style inner) {
    Face face = closed ? Face.FAINT : Face.PLAIN;
    String words = option.markdown() + (closed ? " (closed)" : "");
    List<String> lines = new ArrayList<>(MarkdownLines.of(words, inner, face));
    if (option.note() != null) {
      lines.addAll(MarkdownLines.of(option.note(), inner, Face.FAINT));
    }
    return lines;
  }
}
