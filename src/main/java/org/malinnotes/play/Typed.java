package org.malinnotes.play;

/** A line as typed: its first word and what follows it. */
record Typed(String word, String rest) {
  static Typed of(String line) {
    String[] parts = line.strip().split("\\s+", 2);
    return new Typed(parts[0], parts.length > 1 ? parts[1] : "");
  }

  /** The first word as a counting number, or -1. */
  int number() {
    return number(word);
  }

  /** A word as a counting number from 0 to 9999, or -1. */
  static int number(String word) {
    return word.matches("[0-9]{1,4}") ? Integer.parseInt(word) : -1;
  }
}
