package org.malinnotes.lesson.figures;

/**
 * How orders stand to the record.
 *
 * @param asDecided as was decided
 * @param otherwise otherwise, but the record's scenes went on
 * @param left off the record's scenes
 */
public record Ways(int asDecided, int otherwise, int left) {
  /** All orders. */
  public int total() {
    return asDecided + otherwise + left;
  }
}
