package org.malinnotes.terminal;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block;

/** Cuts blocks into pages of a height, at the ends of paragraphs wherever that can be done. */
public final class Pages {
  /** The part of a page that is filled at least, as a fraction: one over this. */
  private static final int LEAST = 3;

  private Pages() {}

  /**
   * The pages, at least one.
   *
   * @param height the most lines of a page, at least 1
   */
  public static List<List<String>> of(List<Block> blocks, Style style, int height) {
    for (Block.Spacing spacing : Block.Spacing.values()) {
      List<String> lines = lines(blocks, style, spacing);
      if (lines.size() <= height) {
        return List.of(lines);
      }
    }
    return balanced(lines(blocks, style, Block.Spacing.CLOSE), height);
  }

  private static List<String> lines(List<Block> blocks, Style style, Block.Spacing spacing) {
    List<Block> spaced = blocks.stream().map(block -> block.spaced(spacing)).toList();
    List<String> lines = new ArrayList<>(new BlockPrinter(style).print(spaced));
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return List.copyOf(lines);
  }

  /** As few pages as can be, about as long as each other unless more paragraphs would be torn. */
  private static List<List<String>> balanced(List<String> lines, int height) {
    List<List<String>> full = cut(lines, height);
    long most = torn(lines, full);
    for (int lower = lines.size() / full.size(); lower < height; lower++) {
      List<List<String>> even = cut(lines, lower);
      if (even.size() == full.size() && torn(lines, even) <= most) {
        return even;
      }
    }
    return full;
  }

  /** How many pages end within a paragraph. */
  private static long torn(List<String> lines, List<List<String>> pages) {
    long torn = 0;
    int end = 0;
    for (List<String> page : pages.subList(0, pages.size() - 1)) {
      end += page.size();
      torn += lines.get(end).isEmpty() ? 0 : 1;
      while (lines.get(end).isEmpty()) {
        end++;
      }
    }
    return torn;
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

  /**
   * Where a page that begins at a line ends: at the last empty line it can hold, but not after a
   * paragraph that leads on to the next.
   */
  private static int end(List<String> lines, int from, int height) {
    for (int at = from + height; at - from > height / LEAST; at--) {
      if (lines.get(at).isEmpty() && !leadsOn(lines.get(at - 1))) {
        return at;
      }
    }
    return from + height;
  }

  private static boolean leadsOn(String line) {
    return Looks.without(line).stripTrailing().endsWith(":");
  }
}
