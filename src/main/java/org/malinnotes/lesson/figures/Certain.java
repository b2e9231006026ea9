package org.malinnotes.lesson.figures;

import org.malinnotes.lesson.Pupil;
import org.malinnotes.story.Option;

/**
 * Somebody who was sure of what was decided and had it wrong.
 *
 * @param guessed what was thought to have been decided
 * @param percent how sure, {@value #LEAST} or more
 */
public record Certain(Pupil pupil, Option guessed, int percent) {
  /** From here on somebody counts as sure. */
  public static final int LEAST = 90;
}
