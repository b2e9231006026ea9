package org.malinnotes.cli;

import java.util.Locale;

/** The formats in which findings are printed. */
enum FindingsFormat {
  TEXT,
  JSON,
  SARIF;

  /** What the option takes. */
  static final String WORDS = "text|json|sarif";

  /** The format asked for; throws {@link ComplaintException} for a word that is none. */
  static FindingsFormat of(Given given) {
    String word = given.text("--format").orElse("text");
    for (FindingsFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
        return format;
      }
    }
    throw new ComplaintException(
        "--format takes text, json or sarif, not " + Shown.of(word) + ".", Exit.USAGE);
  }
}
