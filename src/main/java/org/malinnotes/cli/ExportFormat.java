package org.malinnotes.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a story can be exported as. */
enum ExportFormat {
  /** Source for ink. */
  INK,
  /** The whole story, resolved, as one JSON document. */
  JSON;

  /** The format of this name; throws {@link ComplaintException} for others. */
  static ExportFormat of(String typed) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(typed.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ComplaintException(
                    "--format takes " + words(" or ") + ", not " + Shown.of(typed) + ".",
                    Exit.USAGE));
  }

  /** All names, for help and complaints. */
  static String words(String between) {
    return Arrays.stream(values()).map(ExportFormat::word).collect(Collectors.joining(between));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
