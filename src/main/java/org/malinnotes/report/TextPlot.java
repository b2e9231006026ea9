package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;

/** Draws a plot with characters, {@value #WIDEST} columns at most. */
final class TextPlot {
  /** What a narrow terminal shows. */
  static final int WIDEST = 40;

  /** More levels than this are drawn two or more to a row. */
  private static final int MOST_ROWS = 8;

  private final Plot plot;
  private final boolean ascii;

  private TextPlot(Plot plot, boolean ascii) {
    this.plot = plot;
    this.ascii = ascii;
  }

  static List<String> draw(Plot plot, boolean ascii) {
    return new TextPlot(plot, ascii).draw();
  }

  private List<String> draw() {
    int margin =
        Math.max(Integer.toString(plot.max()).length(), Integer.toString(plot.min()).length());
    int room = WIDEST - margin - 2;
    List<Integer> columns = columns(room);
    int step = columns.size() * 2 <= room ? 2 : 1;
    int perRow = Math.max(1, (plot.max() - plot.min() + MOST_ROWS - 1) / MOST_ROWS);
    List<String> lines = new ArrayList<>();
    for (int level = plot.max(); level > plot.min(); level -= perRow) {
      StringBuilder line = new StringBuilder(label(level, margin) + (ascii ? " |" : " │"));
      for (int column : columns) {
        boolean filled = plot.values().get(column) > level - perRow;
        line.append(step == 2 ? " " : "").append(filled ? (ascii ? '#' : '█') : ' ');
      }
      lines.add(line.toString().stripTrailing());
    }
    lines.add(
        label(plot.min(), margin)
            + (ascii ? " +" : " └")
            + (ascii ? "-" : "─").repeat(columns.size() * step));
    StringBuilder numbers = new StringBuilder(" ".repeat(margin + 2));
    for (int column : columns) {
      numbers.append(step == 2 ? " " : "").append(column % 10);
    }
    lines.add(numbers.toString());
    return lines;
  }

  /** The values shown: all of them, or as many as there is room for, evenly spread. */
  private List<Integer> columns(int room) {
    int count = plot.values().size();
    List<Integer> columns = new ArrayList<>();
    int shown = Math.min(count, room);
    for (int i = 0; i < shown; i++) {
      columns.add(shown == 1 ? 0 : (int) Math.round((double) i * (count - 1) / (shown - 1)));
    }
    return columns;
  }

  private static String label(int level, int margin) {
    String number = Integer.toString(level);
    return " ".repeat(margin - number.length()) + number;
  }
}
