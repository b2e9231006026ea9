package org.malinnotes.classroom;

import org.malinnotes.lesson.LessonScore;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.Story;

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
   * A result of which nothing has been done yet.
   *
   * @param program the version of the program
   * @param token 16 hexadecimal digits, by chance
   * @param lesson one of the story's
   */
  public static Result begin(
      String program, Pseudonym pseudonym, String token, Story story, Lesson lesson) {
    return new Result(
        program,
        pseudonym.value(),
        token,
        lesson.id(),
        LessonPrint.of(story, lesson),
        story.id(),
        story.version(),
        Run.EMPTY,
        new Scores(0, Scores.NONE, Scores.NONE));
  }

  /** Whether it is of this lesson, in the version that this is; other versions do not compare. */
  public boolean isOf(Story theStory, Lesson theLesson) {
    return story.equals(theStory.id())
        && lesson.equals(theLesson.id())
        && lessonPrint.equals(LessonPrint.of(theStory, theLesson));
  }

  /** With all that has been done by now, as written by this version of the program. */
  public Result with(String programVersion, Run done, LessonScore score) {
    return new Result(
        programVersion,
        pseudonym,
        token,
        lesson,
        lessonPrint,
        story,
        storyVersion,
        done,
        Scores.of(score));
  }

  /**
   * Scores as a file states them.
   *
   * @param completion 0 to 100
   * @param evidence 0 to 100, or {@link #NONE}
   * @param foresight 0 to 100, or {@link #NONE}
   */
  public record Scores(int completion, int evidence, int foresight) {
    /** Stands for a score that there is not. */
    public static final int NONE = -1;

    /** What a file says of a score. */
    public static Scores of(LessonScore score) {
      return new Scores(
          score.completion(), score.evidence().orElse(NONE), score.foresight().orElse(NONE));
    }
  }
}
