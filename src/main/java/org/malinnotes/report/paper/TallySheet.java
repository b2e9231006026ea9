package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;

/** The sheet on which a teacher counts, with the lines to type into the lesson on the projector. */
final class TallySheet {
  private static final List<String> CHOSEN = List.of("letter");

  private TallySheet() {}

  static Leaf of(Lesson lesson, Calling calling, List<Arrival> arrivals) {
    List<Item> items = new ArrayList<>();
    items.add(new Item.Prose(how(lesson, calling)));
    for (Arrival arrival : arrivals) {
      items.add(table(lesson, arrival));
      if (lesson.forecast()) {
        items.add(new Item.Typed("forecast", arrival.letters()));
        items.add(new Item.Typed("sure", arrival.letters()));
      }
      items.add(new Item.Typed("vote", arrival.letters()));
      items.add(new Item.Typed("order", CHOSEN));
    }
    return Leaf.on("tally", "Tally sheet", items);
  }

  private static String how(Lesson lesson, Calling calling) {
    return (lesson.forecast()
            ? "Sure are those who ticked 90 or 97 percent. Slips that say that the pupil knew are"
                + " not counted. "
            : "")
        + "With `malin class run "
        + calling.words()
        + "` on the projector, type the lines below each table, a number for every letter. The"
        + " majority's order is taken with Enter; `order` is for a tie, or for yours.";
  }

  private static Item table(Lesson lesson, Arrival arrival) {
    List<String> heads =
        lesson.forecast()
            ? List.of("Option", "Forecast", "Of these sure", "Vote")
            : List.of("Option", "Vote");
    List<List<String>> rows = new ArrayList<>();
    for (Choice choice : arrival.choices()) {
      List<String> row = new ArrayList<>();
      row.add("**" + Letter.of(rows.size()) + "** " + choice.option().label());
      while (row.size() < heads.size()) {
        row.add("");
      }
      rows.add(row);
    }
    return new Item.Table(
        "tally",
        "Decision " + arrival.number() + ": " + arrival.decision().question(),
        heads,
        rows);
  }
}
