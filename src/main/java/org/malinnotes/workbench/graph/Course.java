package org.malinnotes.workbench.graph;

/** How a link stands to the record; the stronger first, where several links run together. */
public enum Course {
  /** What was decided, or what followed from it. */
  RECORD("the record"),
  /** Another order, after which the record’s scenes go on. */
  ABSORBED("another order; the record goes on"),
  /** Off the record, with a way back to it. */
  DETOUR("off the record, with a way back"),
  /** Off the record, to an ending of its own. */
  BRANCH("off the record, to an ending of its own");

  private final String words;

  Course(String words) {
    this.words = words;
  }

  /** What it says, for a legend. */
  public String words() {
    return words;
  }

  /** The stronger of two. */
  Course and(Course other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
