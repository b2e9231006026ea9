package org.malinnotes.classroom.grades;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Moodle's import of grades, as its {@code csv_import_reader} and {@code gradeimport_csv_load_data}
 * do it. A comment at each rule says which.
 */
final class MoodleImport {
  private MoodleImport() {}

  /**
   * The grades by user.
   *
   * @param users those whom the course has
   * @throws IllegalStateException with what Moodle says when it stops
   */
  static Map<String, Integer> read(String file, Set<String> users) {
    // A byte-order mark is taken off; line ends are made newlines; space around all is taken off.
    String text = file.replaceFirst("^\uFEFF", "").replaceAll("\r\n?", "\n").strip();
    List<List<String>> rows = PhpCsv.rows(text);
    // An empty file is refused.
    stopIf(text.isEmpty(), "the file is empty");
    // Every row has as many columns as the first.
    int columns = rows.get(0).size();
    stopIf(rows.stream().anyMatch(row -> row.size() != columns), "columns do not match");
    // A row of one column is passed over as one without data.
    stopIf(columns < 2, "there is nothing but who it is");
    Map<String, Integer> grades = new LinkedHashMap<>();
    String user = null;
    for (List<String> row : rows.subList(1, rows.size())) {
      // What is looked for is the cell without space around it, and exactly that.
      String id = row.get(0).strip();
      // PHP takes an empty text and the text 0 for empty; the user of the row before stays.
      if (!id.isEmpty() && !id.equals("0")) {
        stopIf(!users.contains(id), "user mapping error, user not found: " + id);
        user = id;
      }
      stopIf(user == null, "user mapping error, no user");
      grade(row.get(1).strip()).ifPresent(new Insert(grades, user)::grade);
    }
    return grades;
  }

  /** An empty grade or a hyphen is none; anything but a number stops the import. */
  private static Optional<Integer> grade(String cell) {
    if (cell.isEmpty() || cell.equals("-")) {
      return Optional.empty();
    }
    stopIf(!cell.matches("\\d+"), "bad grade: " + cell);
    int grade = Integer.parseInt(cell);
    // A grade above 100 stops the import unless the site allows more.
    stopIf(grade > 100, "grade value too big");
    return Optional.of(grade);
  }

  private static void stopIf(boolean wrong, String message) {
    if (wrong) {
      throw new IllegalStateException(message);
    }
  }

  private record Insert(Map<String, Integer> grades, String user) {
    /** Of two rows for one user, which counts is not said: nobody should rely on it. */
    void grade(int grade) {
      stopIf(grades.put(user, grade) != null, "two grades for " + user);
    }
  }
}
