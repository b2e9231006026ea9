package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block;

/** Cuts blocks into pages of a height, at the ends of paragraphs wherever that can be done. */
public final class Pages {
  private Pages() {}

  /**
   * The pages, at least one.
   *
   * @param height the most lines of a page, at least 1
   */
  public static List<List<String>> of(List<Block> blocks, Style style, int height) {
    List<String> roomy = lines(blocks, style, false);
    if (roomy.size() <= height) {
      return List.of(roomy);
    }
    return cut(lines(blocks, style, true), height);
  }

  private static List<String> lines(List<Block> blocks, Style style, boolean close) {
    List<String> lines = new ArrayList<>();
    BlockPrinter printer = new BlockPrinter(style);
    for (Block block : blocks) {
      List<String> made = new ArrayList<>(printer.print(List.of(block)));
      if (close && block.mayStandClose() && made.removeIf(String::isEmpty)) {
        made.add("");
      }
      lines.addAll(made);
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return List.copyOf(lines);
  }

  private static List<List<String>> cut(List<String> lines, int height) {
    List<List<String>> pages = new ArrayList<>();
    int from = 0;
    while (lines.size() - from > height) {
      int end = end(lines, from, height);
      pages.add(lines.subList(from, end));
      from = end;
      while (lines.get(from).isEmpty()) {
        from++;
      }
    }
    pages.add(lines.subList(from, lines.size()));
    return List.copyOf(pages);
  }

  /** Where a page that begins at a line ends: at the last empty line it can hold. */
  private static int end(List<String> lines, int from, int height) {
    for (int at = from + height; at > from; at--) {
      if (lines.get(at).isEmpty() && at - from > height / 3) {
        return at;
      }
    }
    return from + height;
  }
}
