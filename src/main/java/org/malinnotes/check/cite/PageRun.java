package org.malinnotes.check.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * The text of the pages or the notes of a source run together, so that a quotation may cross pages.
 */
final class PageRun {
  private final String text;
  private final String withMarks;
  private final TreeMap<Integer, Integer> pages = new TreeMap<>();

  /** Joins texts, the first of which stands on page {@code first}. */
  PageRun(List<String> texts, int first) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      String normal = Normal.page(texts.get(i), false);
      if (!normal.isEmpty()) {
        pages.put(joined.length(), first + i);
        joined.append(normal).append(' ');
      }
    }
    this.text = joined.toString();
    this.withMarks = Normal.page(String.join("\n", texts), true);
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
    if (text.indexOf(Normal.SOFT) >= 0) {
      Matcher place = Loosely.pattern(normal).matcher(text);
      while (place.find()) {
        found.add(pages(place.start(), place.end()));
      }
      return found;
    }
    for (int at = text.indexOf(normal); at >= 0; at = text.indexOf(normal, at + 1)) {
      found.add(pages(at, at + normal.length()));
    }
    return found;
  }

  private List<Integer> pages(int start, int end) {
    int first = page(start);
    int last = page(end - 1);
    return first == last ? List.of(first) : List.of(first, last);
  }

  /** The numbers of the note marks right behind the words, wherever these stand. */
  Set<Integer> marksBehind(String normal) {
    return Loosely.marksBehind(normal, withMarks);
  }
}
