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
   * @throws org.malinnotes.engine.StoryFaultException if an unchecked story does not lead there
   */
  public static Paper of(Course course) {
    Story story = course.engine().story();
    Lesson lesson = course.lesson();
    List<Arrival> arrivals = Arrivals.of(course);
    Wording wording = new Wording(story);
    GuideFrame frame = new GuideFrame(story, lesson, wording);
    GuideTime time = new GuideTime(lesson, wording);
    List<Leaf> leaves = new ArrayList<>(frame.before(time.plan(), arrivals));
    for (Arrival arrival : arrivals) {
      leaves.add(new GuideDecision(wording, lesson, arrival).leaf(time.of(arrival.round())));
    }
    leaves.addAll(frame.after());
    return new Paper(
        "Guide: " + lesson.title(),
        story.language(),
        frame.lead(),
        leaves,
        Colophon.of(story, lesson));
  }
}
