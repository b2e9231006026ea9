package org.malinnotes.check.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reader's own copy of the source, page by page. A paragraph that opens with the number
 * expected next is a footnote, and so is the rest of its page, in which a line that opens with the
 * next number begins the next; footnotes are numbered through from 1.
 */
public final class Article {
  private static final Pattern BLANK = Pattern.compile("\\R\\s*\\R");
  private static final Pattern LINE = Pattern.compile("\\R");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*[\\[(]?([0-9]{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})(?:[.)\\]]{0,2}\\s|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹]))");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final int first;
  private final int last;
  private final PageRun body;
  private final PageRun notes;
  private final Map<Integer, Integer> noteHomes = new HashMap<>();

  private Article(int first, List<String> pages) {
    List<String> bodies = new ArrayList<>();
    List<String> feet = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      StringBuilder above = new StringBuilder();
      StringBuilder foot = new StringBuilder();
      for (String paragraph : BLANK.split(pages.get(i))) {
        boolean inFoot = foot.length() > 0 || opensNote(paragraph);
        (inFoot ? foot : above).append(paragraph).append("\n\n");
        if (inFoot) {
          notes(paragraph, first + i);
        }
      }
      bodies.add(above.toString());
      feet.add(foot.toString());
    }
    this.first = first;
    this.last = first + pages.size() - 1;
    this.body = new PageRun(bodies, first);
    this.notes = new PageRun(feet, first);
  }

  /**
   * Reads a copy.
   *
   * @param text its text, a form feed between pages
   * @param first the number of the first page
   */
  public static Article of(String text, int first) {
    String whole = text.endsWith("\f") ? text.substring(0, text.length() - 1) : text;
    return new Article(first, List.of(whole.split("\f", -1)));
  }

  private void notes(String paragraph, int page) {
    for (String line : LINE.split(paragraph)) {
      if (opensNote(line)) {
        noteHomes.put(noteHomes.size() + 1, page);
      }
    }
  }

  private boolean opensNote(String line) {
    Matcher number = NUMBER.matcher(line);
    return number.lookingAt() && plain(number.group(1)).equals("" + (noteHomes.size() + 1));
  }

  private static String plain(String digits) {
    StringBuilder plain = new StringBuilder();
    for (char c : digits.toCharArray()) {
      int raised = RAISED.indexOf(c);
      plain.append(raised >= 0 ? (char) ('0' + raised) : c);
    }
    return plain.toString();
  }

  /** The number of the first page. */
  public int firstPage() {
    return first;
  }

  /** The number of the last page. */
  public int lastPage() {
    return last;
  }

  /** How many footnotes were recognised. */
  public int noteCount() {
    return noteHomes.size();
  }

  /** The page at whose foot a note begins; empty if there is no such note. */
  public OptionalInt notePage(int note) {
    Integer page = noteHomes.get(note);
    return page == null ? OptionalInt.empty() : OptionalInt.of(page);
  }

  /** For each place where the words stand, in the text or in a note, the pages they stand on. */
  List<List<Integer>> find(String quote) {
    String normal = Normal.of(quote);
    if (normal.isEmpty()) {
      return List.of();
    }
    List<List<Integer>> found = new ArrayList<>(body.find(normal));
    found.addAll(notes.find(normal));
    return found;
  }

  /** The numbers of the note marks right behind a quotation, in the text or in a note. */
  Set<Integer> marksBehind(String quote) {
    Set<Integer> marks = new LinkedHashSet<>(body.marksBehind(Normal.of(quote)));
    marks.addAll(notes.marksBehind(Normal.of(quote)));
    return marks;
  }

  PageRun body() {
    return body;
  }

  PageRun notes() {
    return notes;
  }
}
