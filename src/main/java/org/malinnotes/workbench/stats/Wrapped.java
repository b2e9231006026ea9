package org.malinnotes.workbench.stats;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.text.Columns;

/** Breaks lines at spaces; a no-break space holds what belongs together, and is printed as one. */
final class Wrapped {
  static final String TIED = "\u00a0";

  private Wrapped() {}

  /** Lines of at most so many columns where words allow; those after the first are indented. */
  static List<String> lines(String text, int width, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (!line.toString().isBlank() && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(" ".repeat(indent));
      }
      line.append(line.toString().isBlank() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    lines.replaceAll(one -> one.replace(TIED, " "));
    return lines;
  }

  static int columns(CharSequence text) {
    return Columns.of(text.toString());
  }
}
