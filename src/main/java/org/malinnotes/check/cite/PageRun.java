package org.malinnotes.check.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The text of the pages or the notes of a source run together, so that a quotation may cross pages.
 */
final class PageRun {
  private final String text;
  private final TreeMap<Integer, Integer> pages = new TreeMap<>();

  /** Joins texts, the first of which stands on page {@code first}. */
  PageRun(List<String> texts, int first) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      String normal = Normal.of(texts.get(i));
      if (!normal.isEmpty()) {
        pages.put(joined.length(), first + i);
        joined.append(normal).append(' ');
      }
    }
    this.text = joined.toString();
  }

  /** The whole text, normalised. */
  String text() {
    return text;
  }

  /** The page on which an offset of the text stands. */
  int page(int offset) {
    return pages.floorEntry(offset).getValue();
  }

  /** For each place where the words stand, the page or pages they stand on. */
  List<List<Integer>> find(String normal) {
    List<List<Integer>> found = new ArrayList<>();
    for (int at = text.indexOf(normal); at >= 0; at = text.indexOf(normal, at + 1)) {
      int first = page(at);
      int last = page(at + normal.length() - 1);
      found.add(first == last ? List.of(first) : List.of(first, last));
    }
    return found;
  }
}
