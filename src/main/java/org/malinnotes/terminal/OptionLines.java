package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block;

/** Choices, each after what to type for it; one that has nothing to type is closed and says so. */
final class OptionLines {
  private final Style style;
  private final List<Block.Options.Line> options;
  private final int markColumns;
  private final boolean numbered;

  OptionLines(Style style, List<Block.Options.Line> options) {
    this.style = style;
    this.options = options;
    this.markColumns = options.stream().mapToInt(option -> columns(option.mark())).max().orElse(1);
    this.numbered = options.stream().allMatch(option -> option.mark().matches("\\d*"));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    options.forEach(option -> lines.addAll(one(option)));
    return lines;
  }

  private List<String> one(Block.Options.Line option) {
    boolean closed = option.mark().isEmpty();
    return new Hanging(style)
        .beside(
            "  " + lead(option.mark()),
            closed ? Face.FAINT : Face.STRONG,
            inner -> label(option, closed, inner));
  }

  /** Numbers stand to the right with a full stop, words to the left. */
  private String lead(String mark) {
    String shown = mark.isEmpty() && !style.screenReader() ? "-" : mark;
    String room = " ".repeat(Math.max(0, markColumns - columns(shown)));
    if (numbered) {
      return room + shown + (mark.isEmpty() ? "  " : ". ");
    }
    return shown + room + "  ";
  }

  private static List<String> label(Block.Options.Line option, boolean closed, Style inner) {
    Face face = closed ? Face.FAINT : Face.PLAIN;
    List<String> lines =
        new ArrayList<>(MarkdownLines.of(words(option, closed, inner), inner, face));
    if (option.note() != null) {
      lines.addAll(MarkdownLines.of(option.note(), inner, Face.FAINT));
    }
    return lines;
  }

  private static String words(Block.Options.Line option, boolean closed, Style inner) {
    if (!closed) {
      return option.markdown();
    }
    return inner.screenReader() ? "Closed: " + option.markdown() : option.markdown() + " (closed)";
  }

  private int columns(String mark) {
    return new StyledText(style).add(mark, Face.PLAIN).columns();
  }
}
