package org.malinnotes.text;

/** A stretch of a file, from offset {@code start} up to but not including {@code end}. */
public record Span(SourceFile file, int start, int end) {
  /** Where it begins. */
  public Position position() {
    return file.position(start);
  }

  /** The text it covers. */
  public String covered() {
    return file.content().substring(start, end);
  }
}
