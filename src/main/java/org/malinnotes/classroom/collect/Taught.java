package org.malinnotes.classroom.collect;

import org.malinnotes.classroom.LessonPrint;
import org.malinnotes.lesson.Course;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/**
 * What every result of a lesson is held to.
 *
 * @param print the fingerprint of the lesson and its decisions as they are now
 */
record Taught(Course course, String print) {
  static Taught of(Story story, Lesson lesson) {
    return new Taught(new Course(story, lesson), LessonPrint.of(story, lesson));
  }
}
