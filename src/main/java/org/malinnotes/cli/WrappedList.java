package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;

/** Words with commas between them, in lines of a bounded width. */
final class WrappedList {
  private WrappedList() {}

  /**
   * The lines; none if there are no words.
   *
   * @param title begins the first; the others are indented
   * @param width the most columns, unless one word is wider
   */
  static List<String> lines(String title, List<String> items, int width) {
    List<String> lines = new ArrayList<>();
    if (items.isEmpty()) {
      return lines;
    }
    StringBuilder line = new StringBuilder(title);
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i < items.size() - 1 ? ", " : "");
      if (line.length() + item.length() > width && line.length() > 2) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder("  ");
      }
      line.append(item);
    }
    lines.add(line.toString());
    return lines;
  }
}
