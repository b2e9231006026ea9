package org.malinnotes.workbench.sarif;

/** Plain texts of SARIF, in which braces hold places for arguments and brackets begin links. */
final class SarifText {
  private SarifText() {}

  /** Words that are to be read as they are. */
  static String of(String words) {
    return words
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }
}
