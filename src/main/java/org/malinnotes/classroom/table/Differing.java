package org.malinnotes.classroom.table;

/** Compares two texts. */
final class Differing {
  private Differing() {}

  /** The first line in which they differ, from 1; 0 if they are the same. */
  static int line(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    int line = 1;
    int both = Math.min(one.length(), other.length());
    for (int i = 0; i < both && one.charAt(i) == other.charAt(i); i++) {
      line += one.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}
