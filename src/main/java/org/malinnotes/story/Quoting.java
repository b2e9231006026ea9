package org.malinnotes.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints entries of the record: the one place where quotation marks are made. Up to {@value
 * #INLINE_WORDS} words stand in the line, longer ones as a block; either way with their reference.
 */
public final class Quoting {
  /** The longest quotation, in words, that stands within a line. */
  public static final int INLINE_WORDS = 15;

  private Quoting() {}

  /** The paragraph as CommonMark with every {@code {q:id}} printed. */
  public static String expand(Story story, String markdown) {
    List<String> parts = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (Segment segment : Segment.of(markdown)) {
      segment.accept(
          new Segment.Visitor<Void>() {
            @Override
            public Void words(Segment.Words words) {
              line.append(words.markdown());
              return null;
            }

            @Override
            public Void quoted(Segment.Quoted quoted) {
              Entry entry = story.entry(quoted.entry());
              if (isInline(entry)) {
                line.append(inline(story, entry));
              } else {
                flush(line, parts);
                parts.add(block(story, entry));
              }
              return null;
            }
          });
    }
    flush(line, parts);
    return String.join("\n\n", parts);
  }

  /** Whether the entry is short enough for a line. */
  public static boolean isInline(Entry entry) {
    return entry.quote().split("\\s+").length <= INLINE_WORDS;
  }

  /** The entry within a line: marks, words and reference. */
  public static String inline(Story story, Entry entry) {
    return marked(entry) + " (" + reference(story, entry) + ")";
  }

  /** The entry as a CommonMark block quotation with who speaks and the reference. */
  public static String block(Story story, Entry entry) {
    return "> " + marked(entry) + "\n>\n> — " + attribution(story, entry);
  }

  /**
   * Who speaks to whom, when, and where it stands in the source; of words said later how, and of
   * what day; of the historian's own words only where they stand.
   */
  public static String attribution(Story story, Entry entry) {
    String reference = reference(story, entry);
    if (entry.kind() == Entry.Kind.NARRATION || entry.speaker() == null) {
      return reference;
    }
    String addressee = entry.to() == null ? "" : " to " + entry.to();
    String day = entry.about().inWords();
    String when = entry.said() == null ? day : entry.said() + ", of " + day;
    String speech = entry.speaker() + addressee + ", " + when;
    return entry.kind() == Entry.Kind.EMBEDDED
        ? reference + ", quoting " + speech
        : speech + " (" + reference + ")";
  }

  /**
   * The reference, such as {@code Kramer, p. 170, n. 23}; for the historian's own words {@code
   * Kramer writes, p. 170}.
   */
  public static String reference(Story story, Entry entry) {
    String writes = entry.kind() == Entry.Kind.NARRATION ? " writes" : "";
    return author(story) + writes + ", " + pages(entry);
  }

  /**
   * Where the entry stands in the source, for what is not quoted: {@code Kramer, p. 170, n. 23}.
   */
  public static String place(Story story, Entry entry) {
    return author(story) + ", " + pages(entry);
  }

  /** The places of some entries in brackets, led by a space; empty if there are none. */
  public static String places(Story story, List<EntryId> entries) {
    return entries.isEmpty()
        ? ""
        : entries.stream()
            .map(story::entry)
            .map(entry -> place(story, entry))
            .distinct()
            .collect(Collectors.joining("; ", " (", ")"));
  }

  private static String pages(Entry entry) {
    List<Integer> pages = entry.pages();
    String note = entry.note() == null ? "" : ", n. " + entry.note();
    return pages.size() == 1
        ? "p. " + pages.get(0) + note
        : "pp. " + pages.get(0) + "–" + pages.get(pages.size() - 1) + note;
  }

  private static String marked(Entry entry) {
    return "“" + entry.quote() + "”";
  }

  private static String author(Story story) {
    return story.source() == null ? "The source" : story.source().author();
  }

  private static void flush(StringBuilder line, List<String> parts) {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      parts.add(text);
    }
    line.setLength(0);
  }
}
