package org.malinnotes.terminal;

import java.util.Arrays;
import org.malinnotes.text.Columns;

/** Characters with their looks, safe to print, before they are broken into lines. */
final class StyledText {
  private final Style style;
  private int[] points = new int[64];
  private Face[] faces = new Face[64];
  private int length;

  StyledText(Style style) {
    this.style = style;
  }

  /** Adds text; controls in it are made harmless, and letters ASCII if the style says so. */
  StyledText add(String text, Face face) {
    String safe = Printable.of(text);
    (style.ascii() ? Ascii.of(safe) : safe).codePoints().forEach(point -> put(point, face));
    return this;
  }

  int length() {
    return length;
  }

  int point(int index) {
    return points[index];
  }

  /** Whether the character is one of a name or a word to type, best not broken. */
  boolean isLiteral(int index) {
    return faces[index].isLiteral();
  }

  /** The columns it takes on one line. */
  int columns() {
    return Arrays.stream(points, 0, length).map(Columns::of).sum();
  }

  /** All of it as one line. */
  String whole() {
    return line(0, length);
  }

  /** All of it as one line without spaces at the end. */
  String trimmed() {
    int end = length;
    while (end > 0 && points[end - 1] == ' ') {
      end--;
    }
    return line(0, end);
  }

  /**
   * The characters from one index up to another as one line, in their looks if the style has them;
   * a newline among them becomes a space.
   */
  String line(int from, int to) {
    StringBuilder line = new StringBuilder();
    for (int start = from; start < to; ) {
      int end = start + 1;
      while (end < to && faces[end].equals(faces[start])) {
        end++;
      }
      String text =
          new String(points, start, end - start).replace('\u00A0', ' ').replace('\n', ' ');
      line.append(style.colour() ? faces[start].paint(text) : text);
      start = end;
    }
    return line.toString();
  }

  private void put(int point, Face face) {
    if (length == points.length) {
      points = Arrays.copyOf(points, length * 2);
      faces = Arrays.copyOf(faces, length * 2);
    }
    points[length] = point;
    faces[length++] = face;
  }
}
