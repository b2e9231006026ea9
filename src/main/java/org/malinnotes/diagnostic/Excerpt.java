package org.malinnotes.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.text.Position;
import org.malinnotes.text.Span;

/** The first line of a place, with carets under what is meant; long lines are cut around them. */
final class Excerpt {
  private static final int TAB = 4;
  private static final String CUT = "...";
  private static final int LEAST = 20;

  private final List<String> cells = new ArrayList<>();
  private final int number;
  private int first;
  private int last;

  private Excerpt(Span span) {
    Position position = span.position();
    number = position.line();
    String line = span.file().line(number);
    int column = 0;
    for (int character : line.codePoints().toArray()) {
      String cell = character == '\t' ? " ".repeat(TAB - column % TAB) : Visible.of(character);
      cells.add(cell);
      column += Columns.of(cell);
    }
    first = Math.min(position.column() - 1, cells.size());
    int length = span.covered().split("\n", 2)[0].codePointCount(0, lineLength(span));
    last = Math.max(first + 1, Math.min(first + length, cells.size()));
  }

  /** The line and its carets, no wider than {@code width} columns unless that is very little. */
  static List<String> of(Span span, int width) {
    Excerpt excerpt = new Excerpt(span);
    String gutter = " ".repeat(Math.max(0, 5 - digits(excerpt.number)));
    String blank = " ".repeat(gutter.length() + digits(excerpt.number));
    int room = Math.max(LEAST, width - blank.length() - 3);
    String[] cut = excerpt.cut(room);
    return List.of(
        (gutter + excerpt.number + " | " + cut[0]).stripTrailing(), blank + " | " + cut[1]);
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
  }

  private static int lineLength(Span span) {
    String covered = span.covered();
    int end = covered.indexOf('\n');
    return end < 0 ? covered.length() : end;
  }

  private String[] cut(int room) {
    int from = 0;
    int to = cells.size();
    if (columns(0, to) > room) {
      int inner = room - 2 * CUT.length();
      from = first;
      to = first;
      // What is meant comes first, then as much on either side as there is room for.
      while (to < Math.min(last, cells.size()) && columns(from, to + 1) <= inner) {
        to++;
      }
      boolean grew = true;
      while (grew) {
        grew = false;
        if (from > 0 && columns(from - 1, to) <= inner) {
          from--;
          grew = true;
        }
        if (to < cells.size() && columns(from, to + 1) <= inner) {
          to++;
          grew = true;
        }
      }
    }
    String before = from > 0 ? CUT : "";
    String after = to < cells.size() ? CUT : "";
    int carets = Math.max(1, columns(first, Math.min(last, to)));
    String line = before + String.join("", cells.subList(from, to)) + after;
    return new String[] {
      line, " ".repeat(before.length() + columns(from, first)) + "^".repeat(carets)
    };
  }

  private int columns(int from, int to) {
    int columns = 0;
    for (int i = from; i < Math.min(to, cells.size()); i++) {
      columns += Columns.of(cells.get(i));
    }
    return columns;
  }
}
