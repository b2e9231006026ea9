package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.Course;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/**
 * What a teacher needs for a lesson: first what has to be at hand at the door, which is aims, time,
 * commands and care; then each decision with its record, the debrief, the background, how to read
 * what comes out and what not to do with it.
 */
public final class Guide {
  private Guide() {}

  /**
   * The guide.
   *
   * @param calling how it is named in the commands
   * @throws org.malinnotes.engine.StoryFaultException if an unchecked story does not lead there
   */
  public static Paper of(Course course, Calling calling) {
    Story story = course.engine().story();
    Lesson lesson = course.lesson();
    List<Arrival> arrivals = Arrivals.of(course);
    Wording wording = new Wording(story);
    GuideBefore before = new GuideBefore(wording, lesson, calling);
    GuideTime time = new GuideTime(lesson, wording);
    List<Leaf> leaves = new ArrayList<>(before.leaves(time.plan(), arrivals));
    for (Arrival arrival : arrivals) {
      leaves.add(
          new GuideDecision(wording, arrival, new Otherwise(course, arrival))
              .leaf(time.of(arrival.round())));
    }
    leaves.addAll(new GuideAfter(wording, lesson).leaves());
    return new Paper(
        "Guide: " + lesson.title(),
        story.language(),
        before.lead(),
        leaves,
        Colophon.of(story, lesson));
  }
}
