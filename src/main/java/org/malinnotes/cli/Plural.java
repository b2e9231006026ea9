package org.malinnotes.cli;

/** Counts things in words. */
final class Plural {
  private Plural() {}

  /** Such as 1 file, or 2 files. */
  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
