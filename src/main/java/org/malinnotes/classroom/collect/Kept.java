package org.malinnotes.classroom.collect;

import java.nio.file.Path;
import org.malinnotes.classroom.Result;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.story.Lesson;

/**
 * A result that counts.
 *
 * @param file where it was found
 * @param result what the file says, scores included
 * @param lesson of which story's lesson it is
 * @param pupil what holds of it when it is played again, under a name that nobody else of the
 *     lesson has
 */
public record Kept(Path file, Result result, Lesson lesson, Pupil pupil) {
  /** How many of the lesson's decisions are over. */
  public int decided() {
    return pupil.state().counted().size();
  }

  Kept named(String name) {
    return new Kept(
        file, result, lesson, new Pupil(name, pupil.run(), pupil.state(), pupil.score()));
  }
}
