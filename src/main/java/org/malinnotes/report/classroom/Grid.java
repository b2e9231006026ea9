package org.malinnotes.report.classroom;

import java.util.List;

/**
 * A table whose first cell in each row heads the row.
 *
 * @param kind a name for its looks
 * @param caption plain text
 * @param heads of the columns, plain text
 * @param rows each with a cell for every column
 */
record Grid(String kind, String caption, List<String> heads, List<List<Cell>> rows)
    implements Piece {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.grid(this);
  }

  /**
   * A cell.
   *
   * @param markdown what stands in it
   * @param number whether it is a number, or something as short
   * @param bar drawn beside the number, 0 to 1; negative for none
   * @param solid whether the bar is filled and not hatched
   */
  record Cell(String markdown, boolean number, double bar, boolean solid) {
    static Cell text(String markdown) {
      return new Cell(markdown, false, -1, false);
    }

    static Cell number(Object number) {
      return new Cell(String.valueOf(number), true, -1, false);
    }

    /** So many of so many, drawn as a filled bar. */
    static Cell bar(int count, int of) {
      return new Cell(Integer.toString(count), true, share(count, of), true);
    }

    /** The same, hatched, for what stands beside the main thing. */
    static Cell hatched(int count, int of) {
      return new Cell(Integer.toString(count), true, share(count, of), false);
    }

    private static double share(int count, int of) {
      return of == 0 ? 0 : Math.min(1, (double) count / of);
    }
  }
}
