package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.malinnotes.report.Words;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;
import org.malinnotes.story.Skill;
import org.malinnotes.story.Source;
import org.malinnotes.story.Story;

/** What stands in a guide before the decisions and after them. */
record GuideFrame(Story story, Lesson lesson, Wording wording) {
  List<String> lead() {
    String seats =
        lesson.seats().stream()
            .map(seat -> story.seat(seat).name())
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

  List<Leaf> before(Item.Table plan, List<Arrival> arrivals) {
    List<Leaf> leaves = new ArrayList<>();
    leaves.add(Leaf.on("aims", "Aims", List.of(aims())));
    leaves.add(Leaf.on("care", "Before you decide to teach it", care()));
    leaves.add(Leaf.on("prepare", "What to prepare", prepare(arrivals)));
    leaves.add(Leaf.on("time", "Time plan", List.of(plan)));
    leaves.add(Leaf.on("background", "Background", List.of(wording.prose(lesson.background()))));
    return leaves;
  }

  List<Leaf> after() {
    return List.of(
        new Leaf("debrief", "Debrief", true, "", debrief()),
        Leaf.on("answers", "Reflection questions, and what good answers do", answers()),
        Leaf.on("scores", "How to read the scores", List.of(Fixed.prose("scores", lesson))),
        Leaf.on("paper", "Without computers", List.of(Fixed.prose("without-computers", lesson))),
        Leaf.on("commands", "What to type", GuideCommands.of(lesson)),
        Leaf.on("privacy", "Privacy", List.of(Fixed.prose("privacy", lesson))),
        Leaf.on("reading", "Further reading", List.of(reading())));
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
    items.add(Fixed.prose("prepare", lesson));
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

  private List<Item> debrief() {
    return List.of(
        new Item.Heading(3, "What came of it"),
        new Item.Prose("Read it aloud when the last decision is over. It is not on the handout."),
        wording.prose(lesson.afterwards()),
        new Item.Heading(3, "Steps"),
        Fixed.prose("debrief", lesson),
        new Item.Heading(3, "The question to leave with"),
        wording.prose(List.of(lesson.exit())));
  }

  private List<Item> answers() {
    Asked asked = new Asked();
    List<Item> items = new ArrayList<>();
    items.add(
        new Item.Prose(
            lesson.questions().stream()
                .map(question -> "- " + wording.line(question.accept(asked)))
                .collect(Collectors.joining("\n"))));
    items.add(Fixed.prose("answers", lesson));
    Set<Skill> skills = EnumSet.noneOf(Skill.class);
    lesson.aims().forEach(aim -> skills.add(aim.skill()));
    items.add(
        new Item.Prose(
            skills.stream()
                .map(skill -> "- **" + Words.capital(skill.word()) + "**: " + GoodAnswer.of(skill))
                .collect(Collectors.joining("\n"))));
    return items;
  }

  private Item reading() {
    List<String> text = new ArrayList<>();
    Source source = story.source();
    if (source != null) {
      text.add(
          "What is quoted, and the page numbers, are from " + Words.sentence(source.citation()));
    }
    if (!story.reading().isEmpty()) {
      text.add("- " + String.join("\n- ", story.reading()));
    }
    if (text.isEmpty()) {
      text.add("The story is made up; it names nothing further to read.");
    }
    return new Item.Prose(String.join("\n\n", text));
  }

  /** A question in a line. */
  private static final class Asked implements Question.Visitor<String> {
    @Override
    public String free(Question.Free question) {
      return question.ask();
    }

    @Override
    public String choice(Question.Choice question) {
      return question.ask() + " *" + String.join("* / *", question.choices()) + "*";
    }

    @Override
    public String scale(Question.Scale question) {
      return question.ask()
          + " *1, "
          + question.low()
          + ", to "
          + question.steps()
          + ", "
          + question.high()
          + "*";
    }
  }
}
