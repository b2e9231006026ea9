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
    StyledText first = text(lead, face);
    if (isNarrow(first)) {
      List<String> lines = new ArrayList<>(Wrap.flowing(first, style.width()));
      lines.addAll(block.apply(style));
      return lines;
    }
    return lay(first, text(" ".repeat(first.columns()), Face.PLAIN), block);
  }

  /** The block after the bar on every line; without it where there is no room. */
  List<String> along(String bar, Face face, Function<Style, List<String>> block) {
    StyledText every = text(bar, face);
    return isNarrow(every) ? block.apply(style) : lay(every, every, block);
  }

  private List<String> lay(StyledText first, StyledText rest, Function<Style, List<String>> block) {
    List<String> lines = new ArrayList<>();
    for (String line : block.apply(style.withWidth(style.width() - first.columns()))) {
      StyledText before = lines.isEmpty() ? first : rest;
      lines.add(line.isEmpty() ? before.trimmed() : before.whole() + line);
    }
    return lines.isEmpty() ? List.of(first.trimmed()) : lines;
  }

  private StyledText text(String words, Face face) {
    return new StyledText(style).add(words, face);
  }

  private boolean isNarrow(StyledText lead) {
    return style.width() - lead.columns() < LEAST;
  }
}
