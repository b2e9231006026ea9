package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A time such as 2:05 in digits five lines high, to be read from the last row. */
public final class BigDigits {
  private static final int ROWS = 5;

  /** Each row of a digit, a space for nothing. */
  private static final Map<Character, String[]> SHAPES =
      Map.ofEntries(
          Map.entry('0', new String[] {"###", "# #", "# #", "# #", "###"}),
          Map.entry('1', new String[] {" # ", "## ", " # ", " # ", "###"}),
          Map.entry('2', new String[] {"###", "  #", "###", "#  ", "###"}),
          Map.entry('3', new String[] {"###", "  #", "###", "  #", "###"}),
          Map.entry('4', new String[] {"# #", "# #", "###", "  #", "  #"}),
          Map.entry('5', new String[] {"###", "#  ", "###", "  #", "###"}),
          Map.entry('6', new String[] {"###", "#  ", "###", "# #", "###"}),
          Map.entry('7', new String[] {"###", "  #", "  #", "  #", "  #"}),
          Map.entry('8', new String[] {"###", "# #", "###", "# #", "###"}),
          Map.entry('9', new String[] {"###", "# #", "###", "  #", "###"}),
          Map.entry(':', new String[] {" ", "#", " ", "#", " "}));

  private BigDigits() {}

  /** The lines; the text itself where they do not fit. */
  public static List<String> of(String text, Style style) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      StringBuilder line = new StringBuilder();
      for (char letter : text.toCharArray()) {
        String cells = SHAPES.getOrDefault(letter, new String[] {"", "", "", "", ""})[row];
        cells.chars().forEach(cell -> line.append(cell == '#' ? "██" : "  "));
        line.append("  ");
      }
      if (line.length() > style.width()) {
        return MarkdownLines.of(text, style, Face.STRONG);
      }
      lines.add(new StyledText(style).add(line.toString(), Face.ACCENT).trimmed());
    }
    return lines;
  }
}
