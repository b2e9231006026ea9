package org.malinnotes.classroom.grades;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.classroom.table.Row;

/** Finds the rows of pupils in a gradebook by what the teacher's list says of them. */
final class CanvasRows {
  private static final int SEVERAL = -1;

  private final Map<Column, Map<String, Integer>> rows = new HashMap<>();

  CanvasRows(CanvasRoster roster) {
    roster
        .pupils()
        .forEach(
            (index, row) -> {
              add(Column.ID, roster.value(row, "ID"), index);
              add(Column.ID_NUMBER, roster.value(row, "SIS User ID"), index);
              add(Column.USERNAME, roster.value(row, "SIS Login ID"), index);
              names(roster, row).forEach(name -> add(Column.NAME, name, index));
            });
  }

  private static Set<String> names(CanvasRoster roster, Row row) {
    Set<String> names = new LinkedHashSet<>();
    roster.names(row).forEach(name -> names.add(Roll.folded(name)));
    return names;
  }

  private void add(Column column, String value, int index) {
    if (!value.isBlank()) {
      rows.computeIfAbsent(column, key -> new HashMap<>())
          .merge(value, index, (one, other) -> SEVERAL);
    }
  }

  /** The row of somebody on the list: by an id before a name; empty if none or several could be. */
  Optional<Integer> find(Entry entry) {
    for (Column column : List.of(Column.ID, Column.ID_NUMBER, Column.USERNAME)) {
      Optional<Integer> row = entry.get(column).flatMap(value -> at(column, value));
      if (row.isPresent()) {
        return row;
      }
    }
    return entry
        .get(Column.EMAIL)
        .flatMap(value -> at(Column.USERNAME, value))
        .or(() -> entry.get(Column.NAME).flatMap(name -> at(Column.NAME, Roll.folded(name))));
  }

  /** The row of somebody whose pseudonym is the login. */
  Optional<Integer> byLogin(String pseudonym) {
    return at(Column.USERNAME, pseudonym);
  }

  private Optional<Integer> at(Column column, String value) {
    return Optional.ofNullable(rows.getOrDefault(column, Map.of()).get(value))
        .filter(row -> row != SEVERAL);
  }
}
