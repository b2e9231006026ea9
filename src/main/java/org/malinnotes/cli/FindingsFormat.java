package org.malinnotes.cli;

/** The formats in which findings are printed. */
enum FindingsFormat {
  TEXT,
  JSON,
  SARIF;

  /** What the option takes. */
  static final String WORDS = OneOf.words(values(), "|");

  /** The format asked for; throws {@link ComplaintException} for a word that is none. */
  static FindingsFormat of(Given given) {
    return OneOf.of("--format", values(), given.text("--format").orElse("text"));
  }
}
