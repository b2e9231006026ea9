package org.malinnotes.classroom.grades;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.malinnotes.classroom.table.Neutral;
import org.malinnotes.save.Printable;

/** What a new column of a gradebook may be called. */
final class ColumnName {
  private static final int LONGEST = 255;

  /** Canvas takes a number in brackets at the end for the id of an assignment it has. */
  private static final Pattern CANVAS_ID = Pattern.compile(".*\\s\\(\\d+\\)");

  /** Canvas reads no grades from a column whose name holds one of these. */
  private static final List<String> CANVAS_TOTALS =
      List.of(
          "Current Score",
          "Current Points",
          "Current Grade",
          "Final Score",
          "Final Points",
          "Final Grade",
          "Override Score",
          "Override Grade",
          "Override Status");

  private ColumnName() {}

  /** Why no gradebook's column can be called so; empty if it can. */
  static Optional<String> fault(String name) {
    if (name.isBlank() || name.length() > LONGEST || !Printable.isPlain(name)) {
      return Optional.of("A column's name is 1 to " + LONGEST + " characters that can be seen");
    }
    if (!Neutral.of(name).equals(name)) {
      return Optional.of("A column's name cannot begin with =, +, - or @: a spreadsheet runs it");
    }
    // PHP, in which Moodle is written, takes a backslash in a quoted cell for an escape.
    return name.contains("\"") || name.contains("\\")
        ? Optional.of("A column's name cannot hold quotation marks or backslashes")
        : Optional.empty();
  }

  /** Why a new column of Canvas cannot be called so; empty if it can. */
  static Optional<String> faultInCanvas(String name) {
    if (CANVAS_ID.matcher(name).matches()) {
      return Optional.of(
          "There is no column "
              + Printable.of(name)
              + ", and a new one cannot end in a number in brackets: Canvas takes that for the id"
              + " of an assignment");
    }
    if (isTotal(name)) {
      return Optional.of("Canvas takes no grades from a column called " + Printable.of(name));
    }
    return fault(name);
  }

  /** Whether Canvas works the column out by itself. */
  static boolean isTotal(String name) {
    return CANVAS_TOTALS.stream().anyMatch(name::contains);
  }
}
