package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Foresight;
import org.malinnotes.story.Lesson;

/**
 * The one place where pupils write what they guess and order: a strip for each decision. It is
 * given out before the first of them, so it says nothing of any but its number and how many options
 * and papers it has.
 */
record AnswerSheet(Lesson lesson) {
  /** What stands before the room for a pseudonym. */
  static final String NAME = "Made-up name (not your own):";

  private static final int REASON = 2;

  Leaf leaf(List<Arrival> arrivals) {
    List<Item> items = new ArrayList<>();
    items.add(new Item.Prose(how(arrivals)));
    arrivals.forEach(arrival -> items.add(strip(arrival)));
    return new Leaf("answers", "Your answers", true, "", items);
  }

  private String how(List<Arrival> arrivals) {
    return "Fill in a strip when its decision is at hand, in silence and before anybody votes."
        + (lesson.forecast() ? scale(arrivals.get(0).choices().size()) : "");
  }

  /** What the numbers say, with the first and the last of those that stand there. */
  private static String scale(int options) {
    List<Integer> bands = Foresight.bands(options);
    return " First guess what was really ordered. "
        + bands.get(0)
        + " percent says that it is hardly more than a guess, "
        + bands.get(bands.size() - 1)
        + " that you would bet on it. *I knew* is for whoever had learned it before this lesson.";
  }

  private Item strip(Arrival arrival) {
    List<Item> items = new ArrayList<>();
    if (lesson.forecast()) {
      items.add(new Item.Ticks("**Guess: what was ordered?**", arrival.letters()));
      items.add(new Item.Ticks("**How sure, in percent?**", bands(arrival)));
    }
    items.add(new Item.Ticks("**What do you order?**", arrival.letters()));
    int documents = arrival.scene().documents().size();
    if (lesson.evidence() && documents > 0) {
      items.add(new Item.Ticks("**On which papers?**" + most(documents), papers(documents)));
    }
    items.add(new Item.Lines("**One reason:**", REASON));
    return new Item.Strip(
        lesson.title() + " · Decision " + arrival.number(), NAME, List.copyOf(items));
  }

  private static List<String> bands(Arrival arrival) {
    return Stream.concat(
            Foresight.bands(arrival.choices().size()).stream().map(String::valueOf),
            Stream.of("I knew"))
        .toList();
  }

  private static String most(int documents) {
    return documents > Event.Evidence.MOST ? " Four at most." : "";
  }

  private static List<String> papers(int documents) {
    return IntStream.rangeClosed(1, documents).mapToObj(Integer::toString).toList();
  }
}
