package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands in the picture below its legend, in pixels.
 *
 * @param rows from top to bottom
 * @param widest for each row how many lanes there are in its chapter
 */
record Plan(StoryGraph graph, List<Row> rows, Lanes lanes, List<Integer> widest, Detail detail) {
  private static final double DAYS = 150;
  private static final double LANE = 20;
  private static final double TITLES = 340;
  private static final double ORDERS = 430;

  /** Narrower than this the legend would look forlorn. */
  private static final double LEAST = 900;

  static Plan of(StoryGraph graph, Detail detail) {
    List<Row> rows = Rows.of(graph, detail);
    Lanes lanes = Lanes.of(rows);
    return new Plan(graph, rows, lanes, widest(rows, lanes), detail);
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

  /** How wide a column of words is. */
  private double words() {
    return detail == Detail.ORDERS ? ORDERS : TITLES;
  }

  /** The middle of a lane. */
  double x(int lane) {
    return DAYS + words() + 20 + (lane == 0 ? 0 : 14 + lane * LANE);
  }

  /** Where the words beside the record end. */
  double left() {
    return x(0) - 20;
  }

  /** Where the words beside all lanes begin in a row. */
  double right(int row) {
    return x(widest.get(row)) + 26;
  }

  double width() {
    int most = widest.stream().mapToInt(lane -> lane).max().orElse(0);
    return Math.max(LEAST, x(most) + 46 + words());
  }

  double height() {
    Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    return last == null ? 0 : last.top() + last.height();
  }
}
