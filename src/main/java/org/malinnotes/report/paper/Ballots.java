package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.Course;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/**
 * What a class votes with: lettered cards to hold up, slips for silent forecasts, and a sheet on
 * which the teacher counts, with the lines to type.
 */
public final class Ballots {
  private static final int SLIPS = 8;

  private Ballots() {}

  /**
   * The ballot papers.
   *
   * @param calling how it is named in the commands
   * @throws org.malinnotes.engine.StoryFaultException if an unchecked story does not lead there
   */
  public static Paper of(Course course, Calling calling) {
    Story story = course.engine().story();
    Lesson lesson = course.lesson();
    List<Arrival> arrivals = Arrivals.of(course);
    List<Leaf> leaves = new ArrayList<>();
    leaves.add(TallySheet.of(lesson, calling, arrivals));
    leaves.add(cards(arrivals));
    if (lesson.forecast()) {
      arrivals.forEach(arrival -> leaves.add(slips(story.seat(arrival.scene().seat()), arrival)));
    }
    return new Paper(
        "Ballot papers: " + lesson.title(),
        story.language(),
        List.of(print(lesson)),
        leaves,
        Colophon.of(story, lesson));
  }

  private static String print(Lesson lesson) {
    return "For the teacher. Print the cards once for every two pupils, "
        + (lesson.forecast()
            ? "each page of slips once for every " + Counting.word(SLIPS) + " pupils, "
            : "")
        + "and the tally sheet once.";
  }

  private static Leaf cards(List<Arrival> arrivals) {
    int most = arrivals.stream().mapToInt(it -> it.choices().size()).max().orElse(0);
    return new Leaf(
        "cards",
        "Cards to hold up",
        true,
        "Two sets. Cut along the lines; one column is a set.",
        List.of(new Item.Cards(Letter.upTo(most))));
  }

  private static Leaf slips(Seat seat, Arrival arrival) {
    List<Item> slip = new ArrayList<>(HandoutDecision.forecast(arrival, seat));
    slip.add(new Item.Lines("**One reason:**", 2));
    return new Leaf(
        "slips-" + arrival.number(),
        "Forecasts for decision " + arrival.number(),
        true,
        "To be filled in silently, before the vote.",
        List.of(
            new Item.Slips(
                SLIPS, "Decision " + arrival.number() + ": " + arrival.scene().title(), slip)));
  }
}
