package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;

/** The sheet on which a teacher counts, and which says how to type it in. */
final class TallySheet {
  private TallySheet() {}

  static Leaf of(Lesson lesson, List<Arrival> arrivals) {
    List<Item> items = new ArrayList<>();
    items.add(new Item.Prose(how(lesson)));
    for (Arrival arrival : arrivals) {
      items.add(table(lesson, arrival));
    }
    return Leaf.on("tally", "Tally sheet", items);
  }

  private static String how(Lesson lesson) {
    return (lesson.forecast()
            ? "Count as sure those who ticked 90 or 97 percent, and leave out those who knew. "
            : "")
        + "With the lesson on the projector, type "
        + (lesson.forecast() ? "`forecast`, `sure` or `vote`" : "`vote`")
        + " and the numbers of its column from top to bottom, such as `vote 12 5 8 3`. The"
        + " majority's order is taken with Enter; `order` and a letter are for a tie, or for yours.";
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
        row.add(choice.open() || row.size() < heads.size() - 1 ? "" : "closed: 0");
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
