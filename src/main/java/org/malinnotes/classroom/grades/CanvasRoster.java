package org.malinnotes.classroom.grades;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.classroom.table.Row;
import org.malinnotes.classroom.table.Sheet;

/**
 * Where things stand in a gradebook exported from Canvas: a header, perhaps a row on hidden grades,
 * a row of points possible, and a row for every pupil.
 *
 * @param names how many columns hold the name: one, or two for a last and a first name
 * @param section the column of the section, the last that says who somebody is
 * @param points the index of the row of points possible
 */
record CanvasRoster(Sheet sheet, int names, int section, int points) {
  private static final String POINTS = "Points Possible";

  /** Finds its way about a sheet; empty if that is no export from Canvas. */
  static Optional<CanvasRoster> of(Sheet sheet) {
    Row header = sheet.rows().get(0);
    boolean two =
        header.text(0).contains("LastName")
            && header.text(1).contains("FirstName")
            && header.text(2).contains("ID");
    boolean one = header.text(0).contains("Student") && header.text(1).contains("ID");
    int section = index(header, "Section");
    int points = -1;
    for (int i = 1; i < sheet.rows().size() && points < 0; i++) {
      points = sheet.rows().get(i).text(0).contains(POINTS) ? i : -1;
    }
    int names = two ? 2 : 1;
    return (two || one) && section > names && points > 0
        ? Optional.of(new CanvasRoster(sheet, names, section, points))
        : Optional.empty();
  }

  private static int index(Row header, String head) {
    for (int i = 0; i < header.cells().size(); i++) {
      if (header.text(i).strip().equals(head)) {
        return i;
      }
    }
    return -1;
  }

  Row header() {
    return sheet.rows().get(0);
  }

  /** The columns of assignments that are called so, with or without their id. */
  List<Integer> columns(String name) {
    List<Integer> exact = new ArrayList<>();
    List<Integer> loose = new ArrayList<>();
    for (int i = section + 1; i < header().cells().size(); i++) {
      String head = header().text(i);
      if (head.equals(name)) {
        exact.add(i);
      } else if (head.replaceFirst("\\s\\(\\d+\\)$", "").equals(name)) {
        loose.add(i);
      }
    }
    return exact.isEmpty() ? loose : exact;
  }

  /** The rows of pupils, by their index. */
  Map<Integer, Row> pupils() {
    Map<Integer, Row> pupils = new HashMap<>();
    for (int i = points + 1; i < sheet.rows().size(); i++) {
      if (!sheet.rows().get(i).isBlank()) {
        pupils.put(i, sheet.rows().get(i));
      }
    }
    return pupils;
  }

  /** What stands in a row in the column of a head; empty if there is no such column. */
  String value(Row row, String head) {
    return row.text(index(header(), head)).strip();
  }

  /** The names somebody may be found by: as it stands, and first name first. */
  List<String> names(Row row) {
    if (names == 2) {
      String last = row.text(0).strip();
      String first = row.text(1).strip();
      return List.of(first + " " + last, last + ", " + first);
    }
    String name = row.text(0).strip();
    String[] parts = name.split(",", -1);
    return parts.length == 2
        ? List.of(name, parts[1].strip() + " " + parts[0].strip())
        : List.of(name);
  }
}
