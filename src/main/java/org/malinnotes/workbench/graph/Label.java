package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.diagnostic.Visible;
import org.malinnotes.text.Columns;

/** Makes words of a story fit for a drawing: nothing hidden in them, not too long, in lines. */
final class Label {
  /** Longer titles are cut in a node. */
  static final int TITLE = 100;

  private static final int LONGEST_WORD = 40;

  private Label() {}

  /** At most so many characters, the last one an ellipsis where it was cut. */
  static String cut(String text, int most) {
    int length = text.codePointCount(0, text.length());
    String kept = length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1));
    return Visible.of(kept.strip()) + (length <= most ? "" : "…");
  }

  /** What stands in a node: its title, the day and what is noted, in lines. */
  static List<String> lines(Node node, int width) {
    List<String> lines = lines(cut(node.caption(), TITLE), width);
    if (!node.day().isEmpty()) {
      lines.add(node.day());
    }
    if (!node.note().isEmpty()) {
      lines.add(cut(node.note(), TITLE));
    }
    return lines;
  }

  /** The words in lines of about so many columns. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(cut(word, LONGEST_WORD));
    }
    lines.add(line.toString());
    return lines;
  }

  /** How wide words are, in letters of a plain width. */
  static int columns(CharSequence text) {
    return Columns.of(text.toString());
  }
}
