package org.malinnotes.story;

import java.util.List;

/** Prose of a story: paragraphs, some of them conditional. */
public record Text(List<Paragraph> paragraphs) {
  /** No text. */
  public static final Text EMPTY = new Text(List.of());

  /** Whether there is no paragraph at all. */
  public boolean isEmpty() {
    return paragraphs.isEmpty();
  }
}
