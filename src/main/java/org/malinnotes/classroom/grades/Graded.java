package org.malinnotes.classroom.grades;

import java.util.List;

/**
 * A gradebook's file, and what the teacher should know of it.
 *
 * @param text the file, with its byte-order mark if it has one; UTF-8 when written
 * @param grades how many pupils have a grade in it
 * @param leftOut pupils who have none and why, as sentences that are safe to print
 * @param notes what else there is to know, as sentences that are safe to print
 */
public record Graded(String text, int grades, List<String> leftOut, List<String> notes) {
  /** Keeps the lists as they are now. */
  public Graded {
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
  }
}
