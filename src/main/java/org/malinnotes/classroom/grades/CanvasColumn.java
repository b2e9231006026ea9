package org.malinnotes.classroom.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.classroom.table.Row;
import org.malinnotes.classroom.table.Sheet;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Printable;
import org.malinnotes.save.SaveProblem;

/**
 * The column of a Canvas gradebook that is filled.
 *
 * @param name what stands over it
 * @param isNew whether the gradebook does not have it yet
 */
record CanvasColumn(int index, String name, boolean isNew, Points points, List<String> notes) {

  /** The column called so; a new one behind all others; or why it cannot be filled. */
  static Attempt<CanvasColumn> of(CanvasRoster roster, String name) {
    char mark = roster.sheet().separator() == ';' ? ',' : '.';
    List<Integer> found = roster.columns(name);
    if (found.size() > 1) {
      return failed(
          "The gradebook has " + found.size() + " columns " + Printable.of(name),
          "Give the one that is meant with the number behind it.");
    }
    if (found.isEmpty()) {
      return fresh(roster, name, mark);
    }
    int index = found.get(0);
    String head = roster.header().text(index);
    String worth = roster.sheet().rows().get(roster.points()).text(index).strip();
    if (ColumnName.isTotal(head) || worth.contains("read only")) {
      return failed(
          "Canvas works out the column " + Printable.of(head) + " by itself",
          "Give another with --column.");
    }
    Optional<Points> points = Points.of(worth, mark);
    List<String> notes = new ArrayList<>();
    if (points.isEmpty()) {
      notes.add("The column says no points possible, so that the grades in it are out of 100.");
    } else if (!points.get().words().equals("100")) {
      notes.add("The grades are in points out of " + points.get().words() + ", as the column is.");
    }
    return Attempt.of(
        new CanvasColumn(index, head, false, points.orElse(Points.hundred(mark)), notes));
  }

  private static Attempt<CanvasColumn> fresh(CanvasRoster roster, String name, char mark) {
    Optional<String> fault = ColumnName.faultInCanvas(name);
    boolean taken =
        roster.header().cells().stream().anyMatch(cell -> cell.text().strip().equals(name.strip()));
    if (fault.isPresent() || taken) {
      return failed(
          fault.orElse("The gradebook's column " + Printable.of(name) + " holds no grades"),
          "Give another with --column.");
    }
    return Attempt.of(
        new CanvasColumn(
            roster.header().cells().size(),
            name,
            true,
            Points.hundred(mark),
            List.of(
                "The gradebook has no column "
                    + Printable.of(name)
                    + ", so that Canvas will ask what to do with a new assignment.")));
  }

  private static Attempt<CanvasColumn> failed(String what, String remedy) {
    return Attempt.failed(new SaveProblem(SaveProblem.Kind.BAD_NAME, what, "", remedy));
  }

  /** The gradebook with the grades of these rows in the column, as points. */
  Sheet filled(CanvasRoster roster, Map<Row, Integer> grades) {
    Row worth = roster.sheet().rows().get(roster.points());
    return roster
        .sheet()
        .map(
            row -> {
              Integer grade = grades.get(row);
              if (grade != null) {
                return row.with(index, points.of(grade));
              }
              return isNew ? lengthened(row, head(roster, row, worth)) : row;
            });
  }

  /** What a row that holds no grade gets in a new column. */
  private String head(CanvasRoster roster, Row row, Row worth) {
    if (row == roster.header()) {
      return name;
    }
    return row == worth ? points.words() : "";
  }

  /** An empty line is no row. */
  private Row lengthened(Row row, String text) {
    boolean none = row.cells().size() == 1 && row.isBlank();
    return none ? row : row.with(index, text);
  }
}
