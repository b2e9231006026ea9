package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands in the picture below its legend, in pixels.
 *
 * @param rows from top to bottom
 * @param lanes where its nodes stand from side to side
 * @param widest for each row how many lanes there are in its chapter
 * @param words how wide the column of words left of the lanes is
 * @param width of the whole
 */
record Plan(
    StoryGraph graph,
    List<Row> rows,
    Lanes lanes,
    List<Integer> widest,
    double words,
    double width) {
  private static final double DAYS = 150;
  private static final double LANE = 20;
  private static final double TITLES = 340;
  private static final double ORDERS = 430;
  private static final double MARGIN = 24;

  /** Narrower than this the legend would look forlorn. */
  private static final double LEAST = 900;

  static Plan of(StoryGraph graph, Detail detail) {
    List<Row> rows = Rows.of(graph, detail);
    Lanes lanes = Lanes.of(rows);
    double words = detail == Detail.ORDERS ? ORDERS : TITLES;
    for (Row row : rows) {
      if (row.node() != null && lanes.isOnSpine(row.node().id())) {
        words = Math.max(words, Widths.of(row));
      }
    }
    Plan plan = new Plan(graph, rows, lanes, widest(rows, lanes), words, LEAST);
    return new Plan(graph, rows, lanes, plan.widest, words, plan.needed());
  }

  /** The width at which nothing runs out of the picture. */
  private double needed() {
    double needed = Math.max(LEAST, Widths.of(graph));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.chapter() != null) {
        needed = Math.max(needed, Widths.of(row.chapter()));
      } else {
        boolean left = lanes.isOnSpine(row.node().id());
        needed = Math.max(needed, right(i) + (left ? 0 : Widths.of(row)) + MARGIN);
      }
    }
    return needed;
  }

  private static List<Integer> widest(List<Row> rows, Lanes lanes) {
    List<Integer> widest = new ArrayList<>();
    for (int from = 0; from < rows.size(); ) {
      int to = from + 1;
      while (to < rows.size() && rows.get(to).chapter() == null) {
        to++;
      }
      int lane = lanes.widest(from, to - 1);
      for (int row = from; row < to; row++) {
        widest.add(lane);
      }
      from = to;
    }
    return List.copyOf(widest);
  }

  /** The middle of a lane. */
  double x(int lane) {
    return DAYS + words + 20 + (lane == 0 ? 0 : 14 + lane * LANE);
  }

  /** Where the words beside the record end. */
  double left() {
    return x(0) - 20;
  }

  /** Where the words beside all lanes begin in a row. */
  double right(int row) {
    return x(widest.get(row)) + 26;
  }

  double height() {
    Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    return last == null ? 0 : last.top() + last.height();
  }
}
