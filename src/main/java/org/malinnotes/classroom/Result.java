package org.malinnotes.classroom;

import org.malinnotes.lesson.Run;
import org.malinnotes.story.LessonId;

/**
 * A pupil's result file: what was done in one lesson, under a pseudonym. It holds no time and no
 * name. Its scores are for the pupil to read; a teacher's are counted again from the run.
 *
 * @param program the version of the program that wrote it
 * @param pseudonym what the pupil chose to be called: 1 to 40 printable characters
 * @param token tells this run from any other: 16 hexadecimal digits, by chance
 * @param lesson the lesson's id
 * @param lessonPrint the fingerprint of the lesson and of the decisions that count in it
 * @param story the story's id
 * @param storyVersion the story's version
 * @param scores what the program that wrote it made of the run
 */
public record Result(
    String program,
    String pseudonym,
    String token,
    LessonId lesson,
    String lessonPrint,
    String story,
    String storyVersion,
    Run run,
    Scores scores) {

  /**
   * Scores as a file states them.
   *
   * @param completion 0 to 100
   * @param evidence 0 to 100, or -1 for none
   * @param foresight 0 to 100, or -1 for none
   */
  public record Scores(int completion, int evidence, int foresight) {}
}
