package org.malinnotes.classroom.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A gradebook as Canvas exports it, of a course with every sort of name and column, by dice. */
final class HostileRoster {
  private static final List<String> NAMES =
      List.of(
          "Kovács, Ő",
          "Łoś, Łukasz",
          "O'Neil, \"Ani\"",
          "=HYPERLINK(\"http://x\",\"y\")",
          "-2+3, @SUM",
          "Two\nLines, Anna",
          "Semi;Colon, Béla",
          "Kiss, Anna",
          "Kiss, Anna",
          "Solo",
          "#hash, x",
          " Space , y ");

  final List<CanvasImport.Student> students = new ArrayList<>();
  final String text;
  final char separator;
  final String end;

  private final Random dice;
  private final boolean sis;
  private final boolean two;

  HostileRoster(long seed) {
    dice = new Random(seed);
    sis = dice.nextBoolean();
    two = dice.nextInt(4) == 0;
    separator = dice.nextInt(3) == 0 ? ';' : ',';
    end = dice.nextBoolean() ? "\n" : "\r\n";
    List<List<String>> rows = new ArrayList<>(List.of(header()));
    if (dice.nextBoolean()) {
      rows.add(row("", "", "", "", List.of("Manual Posting", "", "", "")));
    }
    rows.add(row("    Points Possible", "", "", "", List.of("10", "100", "", "(read only)")));
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      students.add(new CanvasImport.Student("10" + i, "S" + i, "login" + i, first(name), name));
      String hours = dice.nextBoolean() ? "" : decimal("7.5");
      rows.add(
          row(
              name,
              "10" + i,
              dice.nextInt(3) == 0 ? "" : "S" + i,
              "login" + i,
              List.of(hours, "EX", "N/A", decimal("93.02"))));
    }
    // Canvas itself does not know LastName again behind a byte-order mark.
    text =
        (!two && dice.nextBoolean() ? "\uFEFF" : "")
            + text(rows)
            + (dice.nextInt(3) == 0 ? end : "");
  }

  private List<String> header() {
    return row(
        two ? "LastName,FirstName" : "Student",
        "ID",
        "SIS User ID",
        "SIS Login ID",
        "Section",
        List.of("Essay, part 1 (501)", "Map; quiz (502)", "Essay (503)", "Final Score"));
  }

  private List<String> row(String name, String id, String sisId, String login, List<String> rest) {
    return row(name, id, sisId, login, id.isEmpty() ? "" : "9b \"blue\"", rest);
  }

  private List<String> row(
      String name, String id, String sisId, String login, String section, List<String> rest) {
    List<String> row = new ArrayList<>();
    if (two) {
      String[] parts = name.split(",", 2);
      row.add(parts[0]);
      row.add(parts.length == 2 ? parts[1] : "");
    } else {
      row.add(name);
    }
    row.add(id);
    if (sis) {
      row.add(sisId);
    }
    row.add(login);
    row.add(section);
    row.addAll(rest);
    return row;
  }

  private String decimal(String number) {
    return separator == ';' ? number.replace('.', ',') : number;
  }

  private static String first(String name) {
    String[] parts = name.split(",", 2);
    return parts.length == 2 ? parts[1].strip() + " " + parts[0] : name;
  }

  /** With more quotation marks than are needed, here and there. */
  private String text(List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (String cell : row) {
        boolean needed = cell.chars().anyMatch(unit -> "\",;\n".indexOf(unit) >= 0);
        boolean quoted = needed || (!lines.isEmpty() && dice.nextInt(9) == 0);
        cells.add(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
      }
      lines.add(String.join("" + separator, cells));
    }
    return String.join(end, lines);
  }
}
