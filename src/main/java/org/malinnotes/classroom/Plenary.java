package org.malinnotes.classroom;

import java.util.List;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.story.LessonId;

/**
 * A class's plenary lesson as its file keeps it. It holds no name and no date.
 *
 * @param program the version of the program that wrote it
 * @param lesson the lesson's id
 * @param lessonPrint the fingerprint of the lesson and of the decisions that count in it
 * @param story the story's id
 * @param storyVersion the story's version
 * @param sitting what the class has done, and where it stands
 */
public record Plenary(
    String program,
    LessonId lesson,
    String lessonPrint,
    String story,
    String storyVersion,
    Sitting sitting) {
  /** The only format so far. */
  public static final int FORMAT = 1;

  /** What the file says it is. */
  public static final String KIND = "malin-notes plenary";

  /** The ballots of every decision that is over, those that do not count among them. */
  public List<Ballot> ballots() {
    return sitting.ballots();
  }

  /** The same further on. */
  public Plenary with(Sitting other) {
    return new Plenary(program, lesson, lessonPrint, story, storyVersion, other);
  }
}
