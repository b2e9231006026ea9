package org.malinnotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The author's guide, taken apart so that tests can hold it to the program: headings, tables and
 * fenced blocks.
 *
 * @param lines its lines, without line ends
 */
public record Guide(List<String> lines) {
  /** Where it stands. */
  public static final Path FILE = Path.of("story", "README.md");

  private static final String FENCE = "```";
  private static final Set<String> FILES = Set.of("json", "diff");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  /**
   * A fenced block.
   *
   * @param line the number of its first line, from 1
   * @param heading the heading it stands under, without its marks
   * @param before the paragraph before it
   * @param info the words after the opening fence
   */
  public record Fence(int line, String heading, String before, List<String> info, String content) {
    /** The first word after the opening fence, such as json; empty if there is none. */
    public String language() {
      return info.isEmpty() ? "" : info.get(0);
    }

    /** Whether it is a file of a story, a change to one, or a value in one. */
    public boolean isOfFile() {
      return FILES.contains(language()) && info.size() > 1 && info.get(1).contains("/");
    }

    /** Whether it is given as a right or a wrong example, and not as something to keep. */
    public boolean isJudged() {
      return isOfFile() && info.size() > 2;
    }

    /** Whether it is what a command prints. */
    public boolean isOutput() {
      return info.size() > 1 && info.get(1).equals("output");
    }
  }

  /** The guide as it stands. */
  public static Guide read() {
    try {
      return new Guide(Files.readAllLines(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All fenced blocks, in order. */
  public List<Fence> fences() {
    List<Fence> fences = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int from = i + 1;
        List<String> info = words(lines.get(i).substring(FENCE.length()));
        for (i = from; !lines.get(i).equals(FENCE); i++) {}
        String content = String.join("\n", lines.subList(from, i)) + "\n";
        fences.add(new Fence(from, heading, paragraphBefore(from - 1), info, content));
      } else if (isHeading(lines.get(i))) {
        heading = title(lines.get(i));
      }
    }
    return fences;
  }

  /** All headings, without their marks. */
  public List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        for (i++; !lines.get(i).equals(FENCE); i++) {}
      } else if (isHeading(lines.get(i))) {
        headings.add(title(lines.get(i)));
      }
    }
    return headings;
  }

  /** The lines of the first table under a heading, its head and its rule first. */
  public List<String> table(String heading) {
    int at = start(heading);
    return lines.subList(at, end(at));
  }

  /** The rows of the first table under a heading, cell by cell, without its head. */
  public List<List<String>> rows(String heading) {
    List<String> table = table(heading);
    return table.subList(2, table.size()).stream().map(Guide::cells).toList();
  }

  /** The guide with another table in place of the first one under a heading. */
  public Guide with(String heading, List<String> table) {
    int at = start(heading);
    List<String> all = new ArrayList<>(lines.subList(0, at));
    all.addAll(table);
    all.addAll(lines.subList(end(at), lines.size()));
    return new Guide(all);
  }

  /** What stands between backticks in a cell, in order. */
  public static List<String> code(String cell) {
    String[] parts = cell.split("`", -1);
    List<String> code = new ArrayList<>();
    for (int i = 1; i < parts.length; i += 2) {
      code.add(parts[i]);
    }
    return code;
  }

  private String paragraphBefore(int line) {
    int end = line;
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    int start = end;
    while (start > 0 && !lines.get(start - 1).isBlank()) {
      start--;
    }
    return String.join(" ", lines.subList(start, end));
  }

  private int start(String heading) {
    int at = 0;
    while (!isHeading(lines.get(at)) || !title(lines.get(at)).equals(heading)) {
      at++;
      if (at == lines.size()) {
        throw new IllegalArgumentException("the guide has no heading " + heading);
      }
    }
    for (at++; !lines.get(at).startsWith("|"); at++) {
      if (isHeading(lines.get(at))) {
        throw new IllegalArgumentException("no table under " + heading);
      }
    }
    return at;
  }

  private int end(int start) {
    int end = start;
    while (end < lines.size() && lines.get(end).startsWith("|")) {
      end++;
    }
    return end;
  }

  private static List<String> cells(String row) {
    String inner = row.strip().replaceAll("^\\||\\|$", "");
    return Stream.of(BAR.split(inner, -1)).map(cell -> cell.strip().replace("\\|", "|")).toList();
  }

  private static boolean isHeading(String line) {
    return line.matches("#{1,6} .*");
  }

  private static String title(String line) {
    return line.replaceFirst("^#+ ", "").strip();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }
}
