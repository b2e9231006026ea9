package org.malinnotes.report.paper;

import java.util.ArrayList;
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

  List<Leaf> leaves(Item.Table plan, List<Arrival> arrivals) {
    return List.of(
        Leaf.on("aims", "Aims", List.of(aims())),
        Leaf.on("care", "Before you decide to teach it", care()),
        Leaf.on("prepare", "What to prepare", prepare(arrivals)),
        Leaf.on("time", "Time plan", List.of(plan)),
        Leaf.on("background", "Background", List.of(wording.prose(lesson.background()))));
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
        new Item.Heading(3, "Whoever would rather not decide"),
        new Item.Prose(
            "Offer the observer's task to everybody, before the first vote and at any time after"
                + " it. Nobody has to say why, and it is no lesser work. Pupils read:"),
        wording.prose(lesson.observer()));
  }

  private List<Item> prepare(List<Arrival> arrivals) {
    List<Item> items = new ArrayList<>();
    items.add(Fixed.prose("prepare", calling));
    items.add(
        new Item.Prose(
            lesson.reveal() == Lesson.Reveal.NOW
                ? "The record of each decision is opened when its order is given, and not before."
                : "In this lesson the record stays closed until the last order is given. Say no"
                    + " word of it before, and let the next part of the handout tell what it must."));
    if (arrivals.stream().anyMatch(arrival -> !arrival.before().isEmpty())) {
      items.add(
          new Item.Prose(
              "Between the decisions more happens than the class decides; the page of the next"
                  + " decision tells it, under *Meanwhile*. Read it aloud."));
    }
    return items;
  }
}
