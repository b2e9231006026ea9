package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A block beside a lead, such as a number, with its lines indented to stand clear of it. */
final class Hanging {
  /** A block gets no less than this many columns; below, the lead stands above it instead. */
  private static final int LEAST = 8;

  private final Style style;

  Hanging(Style style) {
    this.style = style;
  }

  /** The block after the lead on its first line and after as many spaces on the others. */
  List<String> beside(String lead, Face face, Function<Style, List<String>> block) {
    StyledText text = new StyledText(style).add(lead, face);
    return lay(text, " ".repeat(text.columns()), block);
  }

  /** The block after the bar on every line; without it where there is no room. */
  List<String> along(String bar, Face face, Function<Style, List<String>> block) {
    StyledText text = new StyledText(style).add(bar, face);
    return isNarrow(text) ? block.apply(style) : lay(text, text.whole(), block);
  }

  private List<String> lay(StyledText lead, String rest, Function<Style, List<String>> block) {
    List<String> lines = new ArrayList<>();
    if (isNarrow(lead)) {
      lines.addAll(Wrap.flowing(lead, style.width()));
      lines.addAll(block.apply(style));
      return lines;
    }
    for (String line : block.apply(style.withWidth(style.width() - lead.columns()))) {
      String before = lines.isEmpty() ? lead.whole() : rest;
      lines.add(line.isEmpty() ? before.stripTrailing() : before + line);
    }
    return lines.isEmpty() ? List.of(lead.whole().stripTrailing()) : lines;
  }

  private boolean isNarrow(StyledText lead) {
    return style.width() - lead.columns() < LEAST;
  }
}
