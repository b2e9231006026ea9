package org.malinnotes.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The places of one JSON file, by JSON pointer (RFC 6901): each value, and each property's name.
 */
public final class Pointers {
  private final Span whole;
  private final Map<String, Span> values = new HashMap<>();
  private final Map<String, Span> names = new HashMap<>();

  /** Places in a file, none yet. */
  public Pointers(SourceFile file) {
    this.whole = new Span(file, 0, Math.min(1, file.content().length()));
  }

  /** Notes where a value stands. */
  public void value(String pointer, Span span) {
    values.put(pointer, span);
  }

  /** Notes where the name of the property at this pointer stands. */
  public void name(String pointer, Span span) {
    names.put(pointer, span);
  }

  /** Where the value stands; the nearest value around it if it is absent. */
  public Span find(String pointer) {
    for (String at = pointer; ; at = parent(at)) {
      Span span = values.get(at);
      if (span != null) {
        return span;
      }
      if (at.isEmpty()) {
        return whole;
      }
    }
  }

  /** Where the property's name stands; where its value does if it has no name. */
  public Span findName(String pointer) {
    Span span = names.get(pointer);
    return span != null ? span : find(pointer);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }
}
