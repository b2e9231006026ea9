package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.Course;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Story;

/**
 * What a class votes with: lettered cards to hold up, and a sheet on which the teacher counts. What
 * pupils write down themselves is the {@link AnswerSheet} of the handout.
 */
public final class Ballots {
  private static final String PRINT =
      "For the teacher. Print the tally sheet once, and the cards once for every two pupils. Without"
          + " scissors or time: no cards at all, but hands, one letter after the other.";

  private Ballots() {}

  /**
   * The ballot papers.
   *
   * @throws org.malinnotes.engine.StoryFaultException if an unchecked story does not lead there
   */
  public static Paper of(Course course) {
    Story story = course.engine().story();
    Lesson lesson = course.lesson();
    List<Arrival> arrivals = Arrivals.of(course);
    List<Leaf> leaves = new ArrayList<>();
    leaves.add(TallySheet.of(lesson, arrivals));
    leaves.add(cards(arrivals));
    return new Paper(
        "Ballot papers: " + lesson.title(),
        story.language(),
        List.of(PRINT),
        leaves,
        Colophon.of(story, lesson));
  }

  private static Leaf cards(List<Arrival> arrivals) {
    int most = arrivals.stream().mapToInt(Ballots::open).max().orElse(0);
    return new Leaf(
        "cards",
        "Cards to hold up",
        true,
        "Two sets. Cut along the lines; one column is a set.",
        List.of(new Item.Cards(Letter.upTo(most))));
  }

  /** How many letters it takes to the last option that can be ordered. */
  private static int open(Arrival arrival) {
    int last = 0;
    for (int place = 0; place < arrival.choices().size(); place++) {
      last = arrival.choices().get(place).open() ? place + 1 : last;
    }
    return last;
  }
}
