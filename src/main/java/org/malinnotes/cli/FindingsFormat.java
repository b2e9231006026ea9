package org.malinnotes.cli;

/** The formats in which findings are printed. */
final class FindingsFormat {
  private FindingsFormat() {}

  /** Whether JSON was asked for rather than text; throws {@link ComplaintException} for others. */
  static boolean isJson(Given given) {
    String word = given.text("--format").orElse("text");
    if (!word.equals("text") && !word.equals("json")) {
      throw new ComplaintException(
          "--format takes text or json, not " + Shown.of(word) + ".", Exit.USAGE);
    }
    return word.equals("json");
  }
}
