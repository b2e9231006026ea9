package org.malinnotes.diagnostic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.text.Span;

/**
 * One finding.
 *
 * @param file the file it is about, relative to the story's folder; the folder itself when empty
 * @param span the place; null when the finding is about a file or the story as a whole
 * @param message what is wrong, in one sentence
 * @param help what to do about it; null where the message says it all
 * @param related other places that belong to it
 */
public record Diagnostic(
    Code code,
    String file,
    @Nullable Span span,
    String message,
    @Nullable String help,
    List<Related> related) {
  /** Another place and what it has to do with the finding. */
  public record Related(Span span, String message) {}

  /** A finding at a place. */
  public static Diagnostic at(Code code, Span span, String message, @Nullable String help) {
    return new Diagnostic(code, span.file().name(), span, message, help, List.of());
  }

  /** A finding about a whole file, or about the story when the name is empty. */
  public static Diagnostic about(Code code, String file, String message, @Nullable String help) {
    return new Diagnostic(code, file, null, message, help, List.of());
  }

  /** The same finding with one more place. */
  public Diagnostic with(Span place, String why) {
    List<Related> more = new java.util.ArrayList<>(related);
    more.add(new Related(place, why));
    return new Diagnostic(code, file, span, message, help, List.copyOf(more));
  }

  /** The place, if it has one. */
  public Optional<Span> place() {
    return Optional.ofNullable(span);
  }
}
