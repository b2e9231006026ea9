package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.Course;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/**
 * What a teacher needs for a lesson: aims, time, care, background, each decision with its record,
 * the debrief, how to read what comes out and what not to do with it.
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
      leaves.add(new GuideDecision(wording, lesson, arrival).leaf(time.of(arrival.round())));
    }
    leaves.addAll(new GuideAfter(wording, lesson, calling).leaves());
    return new Paper(
        "Guide: " + lesson.title(),
        story.language(),
        before.lead(),
        leaves,
        Colophon.of(story, lesson));
  }
}
