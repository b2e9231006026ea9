package org.malinnotes.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The places of the values of one JSON file, by JSON pointer (RFC 6901). */
public final class Pointers {
  private final Span whole;
  private final Map<String, Span> values = new HashMap<>();
  private final Map<String, Span> names = new HashMap<>();
  private @Nullable Consumer<Pointers> later;

  /** Places in a file, none yet. */
  public Pointers(SourceFile file) {
    this.whole = new Span(file, 0, Math.min(1, file.content().length()));
  }

  /**
   * Places in a file that are noted only when one is first asked for: a sound story needs none.
   *
   * @param later notes them
   */
  public Pointers(SourceFile file, Consumer<Pointers> later) {
    this(file);
    this.later = later;
  }

  /** Notes where a value stands. */
  public void value(String pointer, Span span) {
    values.put(pointer, span);
  }

  /** Notes where the name of a property stands. */
  public void name(String pointer, Span span) {
    names.put(pointer, span);
  }

  /** Where the name of the property at a pointer stands; its value, if that has no name. */
  public Span name(String pointer) {
    Span value = find(pointer);
    return names.getOrDefault(pointer, value);
  }

  /** Where the value stands; the nearest value around it if it is absent. */
  public Span find(String pointer) {
    note();
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

  private void note() {
    if (later != null) {
      Consumer<Pointers> noting = later;
      later = null;
      noting.accept(this);
    }
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }
}
