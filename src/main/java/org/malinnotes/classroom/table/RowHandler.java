package org.malinnotes.classroom.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Builds rows from what the library reads, and keeps count of where in the text each ends. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
  private final String text;
  private final List<Row.Cell> cells = new ArrayList<>();
  private int at;
  private int line = 1;

  /** A handler for one reading of a text. */
  RowHandler(String text) {
    this.text = text;
  }

  /** The line that was begun last. */
  int line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = (int) startingLineNumber;
    cells.clear();
  }

  @Override
  protected void handleField(int column, char[] buffer, int from, int length, boolean quoted) {
    Row.Cell cell = new Row.Cell(new String(buffer, from, length), quoted);
    at += (cells.isEmpty() ? 0 : 1) + length(cell);
    cells.add(cell);
  }

  /** What a cell takes in the file, with the marks around it and those that are doubled in it. */
  private static int length(Row.Cell cell) {
    int marks = (int) cell.text().chars().filter(unit -> unit == '"').count();
    return cell.text().length() + (cell.quoted() ? 2 + marks : 0);
  }

  @Override
  protected Row buildRecord() {
    Row row = new Row(line, cells, end());
    at += row.end().length();
    return row;
  }

  private String end() {
    if (text.startsWith("\r\n", at)) {
      return "\r\n";
    }
    return at < text.length() ? text.substring(at, at + 1) : "";
  }
}
