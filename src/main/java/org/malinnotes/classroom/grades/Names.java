package org.malinnotes.classroom.grades;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.malinnotes.classroom.table.Decoded;
import org.malinnotes.classroom.table.Row;
import org.malinnotes.classroom.table.Sheet;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Printable;
import org.malinnotes.save.SaveProblem;

/**
 * The teacher's own list: who is behind which pseudonym. It is read when a report or a gradebook
 * asks for it, and never stored.
 *
 * @param columns those that the list has
 * @param entries by pseudonym, in the order of the list
 * @param notes what the teacher should know of the list, as sentences that are safe to print
 */
public record Names(Set<Column> columns, Map<String, Entry> entries, List<String> notes) {
  private static final String SAVE_AS =
      "Save it as CSV in UTF-8 with a first line such as: pseudonym,name,username.";

  /** No list: every pupil is called as chosen. */
  public static final Names NONE = new Names(Set.of(), Map.of(), List.of());

  /** Reads a list; never throws, whatever the bytes are. */
  public static Attempt<Names> of(byte[] bytes) {
    Optional<Decoded> text = Decoded.of(bytes);
    if (text.isEmpty()) {
      return failed("it is not text in UTF-8 or UTF-16", "");
    }
    Attempt<Sheet> sheet = Sheet.of(text.get().text());
    return sheet
        .result()
        .map(Names::of)
        .orElseGet(() -> failed(sheet.problems().get(0).what(), sheet.problems().get(0).where()));
  }

  private static Attempt<Names> of(Sheet sheet) {
    Row header = sheet.rows().get(0);
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; i < header.cells().size(); i++) {
      Optional<Column> column = Column.of(header.text(i));
      if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
        return failed("it has two columns for the " + column.get().word(), "line 1");
      }
    }
    if (!places.containsKey(Column.PSEUDONYM) || places.size() < 2) {
      return failed(
          (places.containsKey(Column.PSEUDONYM)
                  ? "it has no column name, username, email, idnumber or id beside the pseudonym"
                  : "it has no column pseudonym")
              + "; its first line says "
              + Printable.of(String.join(" | ", texts(header))),
          "");
    }
    return Attempt.of(new Reading(places).of(sheet.rows().subList(1, sheet.rows().size())));
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(Row.Cell::text).toList();
  }

  private static Attempt<Names> failed(String what, String where) {
    return Attempt.failed(new SaveProblem(SaveProblem.Kind.DAMAGED, what, where, SAVE_AS));
  }

  /** Puts the rows below the header together. */
  private record Reading(Map<Column, Integer> places) {
    Names of(List<Row> rows) {
      Map<String, Entry> entries = new LinkedHashMap<>();
      List<String> notes = new ArrayList<>();
      Set<String> doubled = new TreeSet<>();
      for (Row row : rows) {
        Entry entry = entry(row);
        Optional<String> pseudonym = entry.get(Column.PSEUDONYM);
        if (pseudonym.isEmpty()) {
          if (!row.isBlank()) {
            notes.add("Line " + row.line() + " of the list has no pseudonym.");
          }
          continue;
        }
        Entry before = entries.putIfAbsent(pseudonym.get(), entry);
        if (before != null && !before.values().equals(entry.values())) {
          doubled.add(pseudonym.get());
          notes.add(
              "The list has the pseudonym "
                  + Printable.of(pseudonym.get())
                  + " twice, in lines "
                  + before.line()
                  + " and "
                  + entry.line()
                  + "; neither is used.");
        }
      }
      entries.keySet().removeAll(doubled);
      return new Names(places.keySet(), entries, List.copyOf(notes));
    }

    private Entry entry(Row row) {
      Map<Column, String> values = new EnumMap<>(Column.class);
      places.forEach(
          (column, place) -> {
            String value = row.text(place).strip();
            if (!value.isEmpty()) {
              values.put(column, value);
            }
          });
      return new Entry(row.line(), values);
    }
  }
}
