package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block;

/**
 * Lays one page out on a canvas for a class to read from afar: margins on every side, at the foot
 * what can be typed and where the lesson stands.
 *
 * @param style its width is that of the text, without the margins
 */
public record Sheet(Style style, int rows, int columns) {
  /** Where a page stands on the screen. */
  public enum Place {
    /** At the top left, to be read. */
    TOP,
    /** In the middle, a few words alone. */
    MIDDLE
  }

  /** The margins on both sides together, on a screen that has room for them. */
  private static final int MARGINS = 8;

  /** In less width there are no margins. */
  private static final int NARROW = 50;

  /** Lines above the text, below it, for the hint, for the status, and for what is typed. */
  private static final int AROUND = 2 + 1 + 2 + 1 + 1;

  private static final int LEAST_HEIGHT = 5;

  /** A sheet that fills a canvas. */
  public static Sheet on(Canvas canvas, Style style) {
    int margins = canvas.columns() < NARROW ? 0 : MARGINS;
    int width = Math.max(1, Math.min(style.width(), canvas.columns() - margins));
    return new Sheet(style.withWidth(width), canvas.rows(), canvas.columns());
  }

  /** The most lines of a page. */
  public int height() {
    return Math.max(LEAST_HEIGHT, rows - AROUND);
  }

  /**
   * The lines of the whole screen, but for the one in which is typed.
   *
   * @param page what stands on it
   * @param place where it stands
   * @param foot a hint or an answer
   * @param status where the lesson stands, plain text; what does not fit on a line is left out
   */
  public List<String> lay(List<String> page, Place place, List<Block> foot, String status) {
    List<String> below = new ArrayList<>(new BlockPrinter(style).print(foot));
    while (!below.isEmpty() && below.get(below.size() - 1).isEmpty()) {
      below.remove(below.size() - 1);
    }
    int free = Math.max(0, rows - 2 - below.size() - page.size());
    int above = place == Place.MIDDLE ? Math.min(free, free / 2) : Math.min(2, free);
    List<String> lines = new ArrayList<>();
    pad(lines, above);
    int widest = page.stream().mapToInt(Looks::columns).max().orElse(0);
    int indent = (columns - (place == Place.MIDDLE ? widest : style.width())) / 2;
    page.forEach(line -> lines.add(indented(line, indent)));
    pad(lines, free - above);
    int left = (columns - style.width()) / 2;
    below.forEach(line -> lines.add(indented(line, left)));
    StyledText words = new StyledText(style).add(status, Face.FAINT);
    lines.add(indented(Wrap.flowing(words, style.width()).get(0), left));
    return lines;
  }

  private static String indented(String line, int indent) {
    return line.isEmpty() ? "" : " ".repeat(Math.max(0, indent)) + line;
  }

  private static void pad(List<String> lines, int count) {
    for (int i = 0; i < count; i++) {
      lines.add("");
    }
  }
}
