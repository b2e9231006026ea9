package org.malinnotes.classroom.grades;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the teacher's list.
 *
 * @param line where it stands in the list, from 1
 * @param values what stands in the columns known, without spaces around it; none is empty
 */
public record Entry(int line, Map<Column, String> values) {
  /** Keeps the values as they are now. */
  public Entry {
    values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /** What stands in a column. */
  public Optional<String> get(Column column) {
    return Optional.ofNullable(values.get(column));
  }
}
