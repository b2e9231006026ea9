package org.malinnotes.classroom.grades;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Canvas's import of a gradebook, as its {@code GradebookImporter} does it. A comment at each rule
 * says which.
 *
 * @param points what each assignment's row of points says, by its title
 * @param grades by student and by assignment's title
 */
record CanvasImport(Map<String, String> points, Map<String, Map<String, String>> grades) {
  private static final Pattern SKIPPED = Pattern.compile("(?m)^[;, ]+$");
  private static final Pattern HIDDEN =
      Pattern.compile("\\s*(Muted|Manual Posting.*)?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE_AND_ID = Pattern.compile("(.*)\\s\\((\\d+)\\)");

  /** The columns that Canvas works out itself: these words anywhere in the header. */
  private static final Pattern TOTALS =
      Pattern.compile("(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)");

  /** Somebody in the course. */
  record Student(String id, String sis, String login, String name, String sortable) {}

  static CanvasImport read(String text, List<Student> course) {
    char separator = separator(text);
    List<List<String>> rows = rows(text, separator);
    List<String> header = rows.get(0);
    // The first cells name the student; a byte-order mark before them does not matter.
    boolean two = header.get(0).equals("LastName") && header.get(1).equals("FirstName");
    stopIf(
        !two
            && !(header.size() > 3
                && header.get(0).contains("Student")
                && header.get(1).contains("ID")),
        "Invalid header row");
    int id = two ? 2 : 1;
    // The last of the student's columns is Section.
    int section = header.indexOf("Section");
    stopIf(section < 0, "Invalid header row");
    CanvasImport found = new CanvasImport(new LinkedHashMap<>(), new LinkedHashMap<>());
    for (List<String> row : rows.subList(1, rows.size())) {
      // A row whose first cell speaks of it tells what assignments are worth.
      if (row.get(0).contains("Points Possible")) {
        found.each(header, section, (title, column) -> found.points.put(title, at(row, column)));
        // A row with nothing but words on hidden grades is passed over.
      } else if (!row.stream().allMatch(cell -> HIDDEN.matcher(cell).matches())) {
        Student student = student(row, header, id, course);
        Map<String, String> own =
            found.grades.computeIfAbsent(student.id(), key -> new LinkedHashMap<>());
        found.each(header, section, (title, column) -> own.put(title, grade(at(row, column))));
      }
    }
    // What the row of points calls read only is not imported.
    found.points.values().removeIf(cell -> cell.contains("read only"));
    found.grades.values().forEach(own -> own.keySet().retainAll(found.points.keySet()));
    return found;
  }

  private interface EachColumn {
    void at(String title, int column);
  }

  private void each(List<String> header, int section, EachColumn visit) {
    for (int i = section + 1; i < header.size(); i++) {
      String head = header.get(i);
      if (!TOTALS.matcher(head).find()) {
        var match = TITLE_AND_ID.matcher(head);
        // The column is that of the first header that is called so.
        visit.at(match.matches() ? match.group(1) : head, header.indexOf(head));
      }
    }
  }

  /**
   * Of semicolon and comma that which makes the first three lines of one length, the longer one.
   */
  private static char separator(String text) {
    List<String> first = text.lines().limit(3).toList();
    return width(first, ';') > width(first, ',') ? ';' : ',';
  }

  private static int width(List<String> lines, char separator) {
    try {
      List<Integer> widths =
          lines.stream().map(line -> rows(line, separator).get(0).size()).distinct().toList();
      return widths.size() == 1 ? widths.get(0) : 0;
    } catch (CsvParseException malformed) {
      return 0;
    }
  }

  /** Lines of nothing but separators and spaces are passed over, and so are empty ones. */
  private static List<List<String>> rows(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(SKIPPED.matcher(text).replaceAll(""))
        .stream()
        .map(CsvRecord::getFields)
        .toList();
  }

  /** By Canvas's id, else by the SIS's ids, else by the name as it is or is sorted. */
  private static Student student(
      List<String> row, List<String> header, int id, List<Student> course) {
    String sis = at(row, header.indexOf("SIS User ID"));
    String login = at(row, header.indexOf("SIS Login ID"));
    String name = id == 2 ? row.get(1) + " " + row.get(0) : row.get(0);
    return find(course, one -> one.id().equals(row.get(id)))
        .or(() -> find(course, one -> !sis.isBlank() && one.sis().equals(sis)))
        .or(() -> find(course, one -> !login.isBlank() && one.login().equals(login)))
        .or(() -> find(course, one -> one.name().equals(name) || one.sortable().equals(name)))
        .orElseThrow(() -> new IllegalStateException("a student nobody knows: " + row));
  }

  private static Optional<Student> find(List<Student> course, Predicate<Student> test) {
    return course.stream().filter(test).findFirst();
  }

  /** Numbers may be written with a comma. */
  private static String grade(String cell) {
    String plain = cell.strip();
    return plain.matches("-?[0-9.,]+%?") ? plain.replace(',', '.') : plain;
  }

  private static String at(List<String> row, int column) {
    return column < 0 || column >= row.size() ? "" : row.get(column);
  }

  private static void stopIf(boolean wrong, String message) {
    if (wrong) {
      throw new IllegalStateException(message);
    }
  }
}
