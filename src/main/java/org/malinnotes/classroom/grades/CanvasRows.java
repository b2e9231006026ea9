package org.malinnotes.classroom.grades;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

  /** The words of the name in each row. */
  private final Map<Integer, Set<String>> named = new HashMap<>();

  CanvasRows(CanvasRoster roster) {
    roster
        .pupils()
        .forEach(
            (index, row) -> {
              add(Column.ID, roster.value(row, "ID"), index);
              add(Column.ID_NUMBER, roster.value(row, "SIS User ID"), index);
              add(Column.USERNAME, roster.value(row, "SIS Login ID"), index);
              names(roster, row)
                  .forEach(
                      name -> {
                        add(Column.NAME, name, index);
                        named.computeIfAbsent(index, key -> new HashSet<>()).addAll(words(name));
                      });
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

  /**
   * The row of somebody on the list, by an id before a name. Empty if none or several could be: if
   * two ids lead to two rows, or an id to the row of somebody of quite another name. A list's ids
   * may be of another numbering than Canvas's.
   */
  Optional<Integer> find(Entry entry) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Column column : List.of(Column.ID, Column.ID_NUMBER, Column.USERNAME)) {
      entry.get(column).flatMap(value -> at(column, value)).ifPresent(found::add);
    }
    entry.get(Column.EMAIL).flatMap(value -> at(Column.USERNAME, value)).ifPresent(found::add);
    Optional<Integer> byName =
        entry.get(Column.NAME).flatMap(name -> at(Column.NAME, Roll.folded(name)));
    byName.ifPresent(found::add);
    return found.size() == 1
        ? found.stream().filter(row -> byName.isPresent() || mayBe(entry, row)).findFirst()
        : Optional.empty();
  }

  /** Whether a row's name has a word of the list's; without a name there is no doubt. */
  private boolean mayBe(Entry entry, int row) {
    return entry
        .get(Column.NAME)
        .map(CanvasRows::words)
        .filter(words -> Collections.disjoint(words, named.getOrDefault(row, Set.of())))
        .isEmpty();
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(Roll.folded(name).split("[\\s,]+")));
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
