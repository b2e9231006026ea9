package org.malinnotes.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.text.Columns;
import org.malinnotes.text.Position;
import org.malinnotes.text.Span;

/** The first line of a place, with carets under what is meant; long lines are cut around them. */
final class Excerpt {
  private static final int TAB = 4;
  private static final String CUT = "...";
  private static final int LEAST = 20;

  /** A line can be megabytes long; of such a one only so much on either side is looked at. */
  private static final int AROUND = 400;

  private final List<String> cells = new ArrayList<>();
  private final int number;
  private final boolean before;
  private final boolean after;
  private int first;
  private int last;

  private Excerpt(Span span) {
    Position position = span.position();
    number = position.line();
    String line = span.file().line(number);
    // A place may be the end of its line, which is two characters in some files.
    int points = Math.min(position.column() - 1, line.codePointCount(0, line.length()));
    int caret = line.offsetByCodePoints(0, points);
    int end = Math.min(line.length(), caret + Math.max(1, span.end() - span.start()));
    int from = boundary(line, caret - AROUND);
    int to = boundary(line, Math.min(end, caret + AROUND) + AROUND);
    before = from > 0;
    after = to < line.length();
    int column = 0;
    for (int i = from; i < to; i += Character.charCount(line.codePointAt(i))) {
      first = i <= caret ? cells.size() : first;
      last = i < end ? cells.size() + 1 : last;
      int character = line.codePointAt(i);
      String cell = character == '\t' ? " ".repeat(TAB - column % TAB) : Visible.of(character);
      cells.add(cell);
      column += Columns.of(cell);
    }
    if (caret >= line.length()) {
      first = cells.size();
    }
    last = Math.max(first + 1, last);
  }

  /** An index of the line that is not inside a surrogate pair. */
  private static int boundary(String line, int index) {
    int within = Math.max(0, Math.min(index, line.length()));
    boolean inside =
        within > 0
            && within < line.length()
            && Character.isSurrogatePair(line.charAt(within - 1), line.charAt(within));
    return inside ? within - 1 : within;
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

  private String[] cut(int room) {
    int from = 0;
    int to = cells.size();
    if (before || after || columns(0, to) > room) {
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
    String lead = before || from > 0 ? CUT : "";
    String rest = after || to < cells.size() ? CUT : "";
    int carets = Math.max(1, columns(first, Math.min(last, to)));
    String line = lead + String.join("", cells.subList(from, to)) + rest;
    return new String[] {
      line, " ".repeat(lead.length() + columns(from, first)) + "^".repeat(carets)
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
