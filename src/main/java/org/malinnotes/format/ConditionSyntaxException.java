package org.malinnotes.format;

import org.jspecify.annotations.Nullable;

/** A condition that cannot be read, and where. */
final class ConditionSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int start;
  private final int end;
  private final transient @Nullable String help;

  ConditionSyntaxException(int start, int end, String message, @Nullable String help) {
    super(message, null, false, false);
    this.start = start;
    this.end = end;
    this.help = help;
  }

  /** Where in the condition the trouble begins, in UTF-16 units. */
  int start() {
    return start;
  }

  /** Where it has ended; the same as the start at the condition's end. */
  int end() {
    return end;
  }

  /** What to write instead, if that can be guessed. */
  @Nullable String help() {
    return help;
  }
}
