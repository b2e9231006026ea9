package org.malinnotes.report.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.report.Words;
import org.malinnotes.story.Lesson;

/** What stands in a guide before the decisions. */
record GuideBefore(Wording wording, Lesson lesson, Calling calling) {
  List<String> lead() {
    String seats =
        lesson.seats().stream()
            .map(seat -> wording.story().seat(seat).name())
            .collect(Collectors.joining(", then of "));
    return List.of(
        "*" + lesson.question() + "*",
        "For the teacher alone: it tells what was decided. "
            + lesson.minutes()
            + " minutes, "
            + Words.count(lesson.decisions().size(), "decision")
            + " in the chair of "
            + seats
            + ".");
  }

  /** What has to be at hand minutes before the lesson comes first. */
  List<Leaf> leaves(Item.Table plan, List<Arrival> arrivals) {
    return List.of(
        Leaf.on("aims", "Aims", List.of(aims())),
        Leaf.on("time", "Time plan", List.of(plan)),
        Leaf.on("commands", "What to type", GuideCommands.of(calling)),
        Leaf.on("care", "Before you decide to teach it", care()),
        Leaf.on("prepare", "What to prepare", prepare(arrivals)),
        Leaf.on("paper", "Without computers", List.of(Fixed.prose("without-computers", lesson))));
  }

  private Item aims() {
    return new Item.Prose(
        lesson.aims().stream()
            .map(
                aim ->
                    "- **"
                        + Words.capital(aim.skill().word())
                        + "**, "
                        + aim.skill().about()
                        + ". "
                        + wording.line(aim.text()))
            .collect(Collectors.joining("\n")));
  }

  private List<Item> care() {
    return List.of(
        wording.prose(lesson.care()),
        new Item.Prose(
            "**Whoever would rather not decide** takes the observer's task, which stands on the"
                + " first part of the handout. Offer it to everybody, before the first vote and at"
                + " any time after it. Nobody has to say why, and it is no lesser work."));
  }

  private List<Item> prepare(List<Arrival> arrivals) {
    Item fixed = Fixed.prose("prepare", lesson);
    return arrivals.stream().allMatch(arrival -> arrival.before().isEmpty())
        ? List.of(fixed)
        : List.of(
            fixed,
            new Item.Prose(
                "Between the decisions more happens than the class decides. It stands on the part"
                    + " of the next decision, under *Meanwhile*: read it aloud."));
  }
}
