package org.malinnotes.classroom.grades;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as PHP's {@code fgetcsv} does with its usual settings, by which Moodle reads it: a
 * backslash in a quoted cell keeps the quotation mark after it from ending the cell, and stays.
 */
final class PhpCsv {
  private final String text;
  private int at;

  private PhpCsv(String text) {
    this.text = text;
  }

  static List<List<String>> rows(String text) {
    PhpCsv csv = new PhpCsv(text);
    List<List<String>> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      rows.add(csv.row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (at >= text.length() || text.charAt(at++) == '\n') {
        return cells;
      }
    }
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') {
      at++;
      quoted(cell);
    }
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      cell.append(text.charAt(at++));
    }
    return cell.toString();
  }

  private void quoted(StringBuilder cell) {
    while (at < text.length()) {
      char unit = text.charAt(at++);
      if (unit == '\\' && at < text.length()) {
        cell.append(unit).append(text.charAt(at++));
      } else if (unit == '"' && at < text.length() && text.charAt(at) == '"') {
        cell.append(unit);
        at++;
      } else if (unit == '"') {
        return;
      } else {
        cell.append(unit);
      }
    }
  }
}
