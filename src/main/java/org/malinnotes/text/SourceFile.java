package org.malinnotes.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of one file with its line starts. Offsets count UTF-16 units from 0. */
public final class SourceFile {
  private final String name;
  private final String content;
  private final int[] lineStarts;
  private @Nullable Boolean pairs;

  /**
   * A file.
   *
   * @param name what messages call it: its path relative to the story's folder, with slashes
   * @param content its decoded text
   */
  public SourceFile(String name, String content) {
    this.name = name;
    this.content = content;
    this.lineStarts = lineStarts(content);
  }

  /** What messages call the file. */
  public String name() {
    return name;
  }

  /** The decoded text. */
  public String content() {
    return content;
  }

  /** The line and column of an offset; an offset past the end counts as the end. */
  public Position position(int offset) {
    int within = Math.max(0, Math.min(offset, content.length()));
    int line = lineOf(within);
    int start = lineStarts[line];
    int before = hasPairs() ? content.codePointCount(start, within) : within - start;
    return new Position(line + 1, before + 1);
  }

  /** How many UTF-16 units of its line come before an offset. */
  public int unitsBefore(int offset) {
    return offset - lineStarts[lineOf(offset)];
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Whether a character takes two units: where none does, columns need no counting. */
  private boolean hasPairs() {
    if (pairs == null) {
      pairs = content.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
    }
    return pairs;
  }

  /** The text of a line, counted from 1, without its end. */
  public String line(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : content.length();
    while (end > start && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
      end--;
    }
    return content.substring(start, end);
  }

  private static int[] lineStarts(String content) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
