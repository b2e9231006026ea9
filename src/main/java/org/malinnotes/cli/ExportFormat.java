package org.malinnotes.cli;

/** What a story can be exported as. */
enum ExportFormat {
  /** Source for ink. */
  INK,
  /** The whole story, resolved, as one JSON document. */
  JSON;

  /** The format of this name; throws {@link ComplaintException} for others. */
  static ExportFormat of(String typed) {
    return OneOf.of("--format", values(), typed);
  }

  /** All names, for help and complaints. */
  static String words(String between) {
    return OneOf.words(values(), between);
  }
}
