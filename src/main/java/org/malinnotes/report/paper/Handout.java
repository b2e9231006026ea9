package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.Course;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/**
 * What pupils get on paper: the framing, a sheet for answers, and for each decision the scene, the
 * documents and the options. Each decision stands on pages of its own, for the next one tells what
 * became of it. How an option stands to the record, what was decided and whatever lies ahead is
 * nowhere in it, a scene's title least of all: it often says what was done in it.
 */
public final class Handout {
  private Handout() {}

  /**
   * The handout.
   *
   * @throws org.malinnotes.engine.StoryFaultException if an unchecked story does not lead there
   */
  public static Paper of(Course course) {
    Story story = course.engine().story();
    Lesson lesson = course.lesson();
    List<Arrival> arrivals = Arrivals.of(course);
    HandoutPages pages = new HandoutPages(story, lesson);
    List<Leaf> leaves = new ArrayList<>();
    leaves.add(pages.opening(arrivals.get(0)));
    leaves.add(new AnswerSheet(lesson).leaf(arrivals));
    arrivals.forEach(arrival -> leaves.add(pages.decision(arrival)));
    leaves.add(pages.reflection());
    return new Paper(
        lesson.title(),
        story.language(),
        List.of("*" + lesson.question() + "*"),
        leaves,
        Colophon.of(story, lesson));
  }
}
