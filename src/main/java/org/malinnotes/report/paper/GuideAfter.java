package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.malinnotes.report.Words;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Skill;

/** What stands in a guide after the decisions. */
record GuideAfter(Wording wording, Lesson lesson) {
  List<Leaf> leaves() {
    return List.of(
        Leaf.on("debrief", "Debrief", debrief()),
        Leaf.on("answers", "Reflection questions, and what good answers do", answers()),
        Leaf.on("background", "Background", List.of(wording.prose(lesson.background()))),
        Leaf.on("scores", "How to read the scores", List.of(fixed("scores"))),
        Leaf.on("privacy", "Privacy", List.of(fixed("privacy"))),
        Leaf.on("reading", "Further reading", List.of(reading())));
  }

  private Item fixed(String name) {
    return Fixed.prose(name, lesson);
  }

  private List<Item> debrief() {
    return List.of(
        new Item.Heading(3, "What came of it"),
        new Item.Prose("Read it aloud when the last decision is over. It is not on the handout."),
        wording.prose(lesson.afterwards()),
        new Item.Heading(3, "Steps"),
        fixed("debrief"),
        new Item.Heading(3, "The question to leave with"),
        wording.prose(List.of(lesson.exit())));
  }

  private List<Item> answers() {
    QuestionLine asked = new QuestionLine();
    List<Item> items = new ArrayList<>();
    items.add(
        new Item.Prose(
            lesson.questions().stream()
                .map(question -> "- " + wording.line(question.accept(asked)))
                .collect(Collectors.joining("\n"))));
    items.add(fixed("answers"));
    Set<Skill> skills = EnumSet.noneOf(Skill.class);
    lesson.aims().forEach(aim -> skills.add(aim.skill()));
    items.add(
        new Item.Prose(
            skills.stream()
                .map(skill -> "- **" + Words.capital(skill.word()) + "**: " + GoodAnswer.of(skill))
                .collect(Collectors.joining("\n"))));
    return items;
  }

  /** Where the story names no more than its source, that is in the colophon. */
  private Item reading() {
    List<String> reading = wording.story().reading();
    if (!reading.isEmpty()) {
      return new Item.Prose("- " + String.join("\n- ", reading));
    }
    return new Item.Prose(
        wording.story().source() == null
            ? "The story is made up; it names nothing further to read."
            : "The article that is quoted: it is named below.");
  }
}
