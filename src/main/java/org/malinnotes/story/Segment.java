package org.malinnotes.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a paragraph: the author's own words, or a place where a record entry is printed. */
public sealed interface Segment {
  /** Calls the visitor's method for this kind of segment. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of segment. */
  interface Visitor<R> {
    R words(Words segment);

    R quoted(Quoted segment);
  }

  /** CommonMark as written. */
  record Words(String markdown) implements Segment {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** An entry to be printed here. */
  record Quoted(EntryId entry) implements Segment {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quoted(this);
    }
  }

  /** Takes a paragraph apart at its {@code {q:id}} marks. */
  static List<Segment> of(String markdown) {
    if (markdown.indexOf(Marks.BEGIN) < 0) {
      return markdown.isEmpty() ? List.of() : List.of(new Words(markdown));
    }
    List<Segment> segments = new ArrayList<>();
    Matcher mark = Marks.MARK.matcher(markdown);
    int from = 0;
    while (mark.find()) {
      if (mark.start() > from) {
        segments.add(new Words(markdown.substring(from, mark.start())));
      }
      segments.add(new Quoted(new EntryId(mark.group(1))));
      from = mark.end();
    }
    if (from < markdown.length()) {
      segments.add(new Words(markdown.substring(from)));
    }
    return List.copyOf(segments);
  }

  /** Keeps the pattern out of the interface. */
  final class Marks {
    private static final String BEGIN = "{q:";
    private static final Pattern MARK = Pattern.compile("\\{q:([a-z0-9-]+)}");

    private Marks() {}
  }
}
