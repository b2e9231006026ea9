package org.malinnotes.classroom.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of a sheet.
 *
 * @param line the line it begins in, from 1
 * @param end its line end as it stands; empty in the last row of a file without one
 */
public record Row(int line, List<Cell> cells, String end) {
  /**
   * A cell.
   *
   * @param text what it holds, without the quotation marks around it
   * @param quoted whether it stands in quotation marks
   */
  public record Cell(String text, boolean quoted) {
    static final Cell EMPTY = new Cell("", false);
  }

  /** Keeps the cells as they are now. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** What a cell holds; nothing where the row is too short. */
  public String text(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column).text() : "";
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.text().isBlank());
  }

  /** The row with something else in one cell, which may lie behind its end. */
  public Row with(int column, String text) {
    List<Cell> changed = new ArrayList<>(cells);
    if (changed.size() <= column) {
      changed.addAll(Collections.nCopies(column + 1 - changed.size(), Cell.EMPTY));
    }
    // Quotation marks go with the column: a file that has them everywhere keeps them everywhere.
    boolean quoted = !cells.isEmpty() && cells.stream().allMatch(Cell::quoted);
    changed.set(column, new Cell(text, quoted));
    return new Row(line, changed, end);
  }
}
