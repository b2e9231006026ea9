package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.text.Columns;

/**
 * Breaks text into lines at spaces, after hyphens and dashes within words, and around wide
 * characters; never before a closing mark, nor between {@code p.} and its number, nor within a name
 * given letter by letter while the line can hold them. A word longer than the line is broken where
 * the line ends.
 */
final class Wrap {
  private static final String CLOSING = ",.;:!?)]}…”’»›%、。，．：；！？）」』】";
  private static final String LEADS = " p. pp. n. nn. No. vol. ";

  private final StyledText text;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private Wrap(StyledText text, int width) {
    this.text = text;
    this.width = Math.max(1, width);
  }

  /** The text as lines; a newline in it ends a line, runs of spaces count as one. */
  static List<String> flowing(StyledText text, int width) {
    Wrap wrap = new Wrap(text, width);
    wrap.eachLine(wrap::fill);
    return wrap.lines;
  }

  /** The text as lines with its spaces kept, broken only where a line is too long. */
  static List<String> verbatim(StyledText text, int width) {
    Wrap wrap = new Wrap(text, width);
    wrap.eachLine(wrap::cut);
    return wrap.lines;
  }

  private interface Stretch {
    void lay(int from, int to);
  }

  private void eachLine(Stretch stretch) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.point(i) == '\n') {
        stretch.lay(from, i);
        from = i + 1;
      }
    }
  }

  private void cut(int from, int to) {
    int start = from;
    int columns = 0;
    for (int i = from; i < to; i++) {
      int next = Columns.of(text.point(i));
      if (columns + next > width && i > start) {
        lines.add(text.line(start, i));
        start = i;
        columns = 0;
      }
      columns += next;
    }
    lines.add(text.line(start, to));
  }

  private void fill(int from, int to) {
    int start = skipSpaces(from, to);
    int end = to;
    while (end > start && isSpace(text.point(end - 1))) {
      end--;
    }
    while (start < end) {
      int stop = lineEnd(start, end);
      int trimmed = stop;
      while (trimmed > start && isSpace(text.point(trimmed - 1))) {
        trimmed--;
      }
      lines.add(text.line(start, trimmed));
      start = skipSpaces(stop, end);
    }
  }

  /** Where the line that begins at {@code start} ends. */
  private int lineEnd(int start, int end) {
    int columns = 0;
    int good = start;
    int poor = start;
    for (int i = start; i < end; i++) {
      if (i > start && mayBreakBefore(i, end)) {
        if (isWithinName(i)) {
          poor = i;
        } else {
          good = i;
        }
      } else if (i > start && isSpace(text.point(i))) {
        poor = i;
      }
      columns += Columns.of(text.point(i));
      if (columns > width && i > start) {
        return good > start ? good : poor > start ? poor : broken(start, i);
      }
    }
    return end;
  }

  /**
   * The end of a line within a word, so that no closing mark begins the next if it can be helped.
   */
  private int broken(int start, int at) {
    int end = at;
    while (end > start + 1 && isClosing(text.point(end))) {
      end--;
    }
    return isClosing(text.point(end)) ? at : end;
  }

  private boolean mayBreakBefore(int index, int end) {
    int before = text.point(index - 1);
    int here = text.point(index);
    if (isSpace(here)) {
      return here != '\u00A0' && !isGlue(index, end);
    }
    if (isSpace(before) || isClosing(here)) {
      return false;
    }
    if (Columns.isWide(here) || Columns.isWide(before)) {
      return Columns.of(here) > 0;
    }
    return isDash(before)
        && Character.isLetter(here)
        && index > 1
        && (before == '—'
            || isDash(text.point(index - 2)) && index > 2 && !isEdge(text.point(index - 3))
            || Character.isLetter(text.point(index - 2)));
  }

  /** Whether the space at the index holds its neighbours together. */
  private boolean isGlue(int index, int end) {
    int next = skipSpaces(index, end);
    if (next >= end) {
      return false;
    }
    if (Character.isDigit(text.point(next)) && LEADS.contains(" " + wordBefore(index) + " ")) {
      return true;
    }
    while (next < end && (isClosing(text.point(next)) || isDash(text.point(next)))) {
      next++;
    }
    boolean onlyMarks = next == end || isSpace(text.point(next));
    return onlyMarks;
  }

  private boolean isWithinName(int index) {
    return isDash(text.point(index - 1)) && text.isLiteral(index - 1) && text.isLiteral(index);
  }

  private String wordBefore(int index) {
    StringBuilder word = new StringBuilder();
    for (int i = index - 1; i >= 0 && word.length() < 5 && !isEdge(text.point(i)); i--) {
      word.insert(0, Character.toString(text.point(i)));
    }
    return word.toString();
  }

  private int skipSpaces(int from, int to) {
    int at = from;
    while (at < to && isSpace(text.point(at))) {
      at++;
    }
    return at;
  }

  private static boolean isEdge(int point) {
    return isSpace(point) || point == '\n' || point == '(';
  }

  private static boolean isSpace(int point) {
    return point == ' ' || point == '\u00A0';
  }

  private static boolean isDash(int point) {
    return point == '-' || point == '–' || point == '—';
  }

  private static boolean isClosing(int point) {
    return CLOSING.indexOf(point) >= 0 || Columns.of(point) == 0;
  }
}
