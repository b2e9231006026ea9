package org.malinnotes.workbench.stats;

import java.util.ArrayList;
import java.util.List;

/** Figures in columns; where those do not fit, or are read aloud, each line in words. */
final class Table {
  /** Narrower than this the first column would be all line breaks. */
  private static final int LEAST_LABEL = 20;

  private static final int GAP = 2;
  private static final int INDENT = 2;

  private record Line(String label, int depth, List<String> values) {}

  private final List<String> heads;
  private final List<Line> lines = new ArrayList<>();

  Table(List<String> heads) {
    this.heads = heads;
  }

  void add(String label, int depth, List<String> values) {
    lines.add(new Line(label, depth, values));
  }

  /**
   * The lines.
   *
   * @param linear whether they are read aloud
   */
  List<String> print(int width, boolean linear) {
    List<Integer> widths = widths();
    int values = widths.stream().mapToInt(it -> it + GAP).sum();
    if (linear || width - values < LEAST_LABEL) {
      return inWords(width);
    }
    int longest =
        lines.stream()
            .mapToInt(it -> it.depth() * INDENT + Wrapped.columns(it.label()))
            .max()
            .orElse(0);
    int label = Math.min(longest, width - values);
    List<String> printed = new ArrayList<>();
    if (heads.size() > 1) {
      printed.add(" ".repeat(label) + cells(heads, widths));
    }
    for (Line line : lines) {
      String indent = " ".repeat(line.depth() * INDENT);
      int room = label - indent.length();
      List<String> words = Wrapped.lines(line.label(), room, INDENT);
      for (int i = 0; i < words.size(); i++) {
        String left = indent + words.get(i);
        boolean last = i == words.size() - 1;
        String fill = " ".repeat(Math.max(0, label - Wrapped.columns(left)));
        printed.add(last ? left + fill + cells(line.values(), widths) : left);
      }
    }
    return printed;
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      int values =
          lines.stream().mapToInt(it -> Wrapped.columns(it.values().get(column))).max().orElse(0);
      widths.add(heads.size() > 1 ? Math.max(values, Wrapped.columns(heads.get(i))) : values);
    }
    return widths;
  }

  private static String cells(List<String> values, List<Integer> widths) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      int fill = GAP + widths.get(i) - Wrapped.columns(values.get(i));
      cells.append(" ".repeat(fill)).append(values.get(i));
    }
    return cells.toString();
  }

  private List<String> inWords(int width) {
    List<String> printed = new ArrayList<>();
    for (Line line : lines) {
      List<String> told = new ArrayList<>();
      for (int i = 0; i < heads.size(); i++) {
        String value = line.values().get(i);
        told.add(heads.size() > 1 ? heads.get(i) + " " + value : value);
      }
      String indent = " ".repeat(line.depth() * INDENT);
      String text = line.label() + ": " + String.join(", ", told);
      int room = width - indent.length();
      Wrapped.lines(text, room, INDENT).forEach(words -> printed.add(indent + words));
    }
    return printed;
  }
}
