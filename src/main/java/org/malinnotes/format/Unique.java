package org.malinnotes.format;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.text.Span;

/** The ids within one list, each of which may stand there once. */
final class Unique {
  private final Reading in;
  private final String property;
  private final Map<String, Span> seen = new HashMap<>();

  /**
   * No ids yet.
   *
   * @param property what holds the id in each item
   */
  Unique(Reading in, String property) {
    this.in = in;
    this.property = property;
  }

  /** Notes the id of one item and reports it if an earlier item has it too. */
  void add(JsonTree item) {
    addName(Peek.property(item, property));
  }

  /** Notes an id and reports it if it was there before. */
  void addName(@Nullable JsonTree node) {
    String id = Peek.string(node);
    if (node != null && id != null) {
      Span span = in.span(node);
      Span first = seen.putIfAbsent(id, span);
      if (first != null) {
        in.report(
            Diagnostic.at(
                    ShapeCode.DUPLICATE_ID,
                    span,
                    Quoted.words(id) + " stands twice in this list",
                    null)
                .with(first, "first here"));
      }
    }
  }
}
