package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.engine.Counting;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;
import org.malinnotes.story.Story;

/** Makes the pages of a handout. People and words are explained where they first come up. */
final class HandoutPages {
  private final Story story;
  private final Lesson lesson;
  private final Wording wording;
  private final Cast cast;
  private final Lexicon lexicon;

  HandoutPages(Story story, Lesson lesson) {
    this.story = story;
    this.lesson = lesson;
    this.wording = new Wording(story);
    this.cast = new Cast(story);
    this.lexicon = new Lexicon(story);
  }

  /** What everybody reads before the first decision. */
  Leaf opening(Arrival first) {
    List<Item> items = new ArrayList<>();
    items.add(new Item.Heading(3, "Where we are"));
    items.add(wording.prose(lesson.framing()));
    String text = PaperMarkdown.items(items);
    items.addAll(cast.of(first.scene().date(), List.of(), text));
    items.addAll(lexicon.of(first.scene().seat(), first.scene().date(), text));
    items.add(new Item.Heading(3, "How it goes"));
    items.add(new Item.Prose(how()));
    items.add(new Item.Heading(3, "If you would rather not decide"));
    items.add(wording.prose(lesson.observer()));
    return Leaf.on("before", "Before the first decision", items);
  }

  Leaf decision(Arrival arrival) {
    HandoutDecision page = new HandoutDecision(wording, arrival);
    List<Item> items = new ArrayList<>(page.situation());
    List<Item> task = page.task();
    String text = PaperMarkdown.items(items) + "\n\n" + PaperMarkdown.items(task);
    items.addAll(cast.of(arrival.scene().date(), arrival.scene().present(), text));
    items.addAll(lexicon.of(arrival.scene().seat(), arrival.scene().date(), text));
    items.addAll(task);
    return new Leaf("decision-" + arrival.number(), arrival.heading(), true, lesson.title(), items);
  }

  Leaf reflection() {
    List<Item> items = new ArrayList<>();
    ToAnswer room = new ToAnswer();
    for (Question question : lesson.questions()) {
      items.addAll(question.accept(room));
    }
    items.add(new Item.Lines("**Before you go:** " + lesson.exit(), 3));
    return new Leaf(
        "reflection", "Looking back", true, lesson.title() + " · " + AnswerSheet.NAME, items);
  }

  private String how() {
    String seats =
        lesson.seats().stream()
            .map(story::seat)
            .map(seat -> seat.name() + " (" + seat.place() + ")")
            .collect(Collectors.joining(", then in that of "));
    int decisions = lesson.decisions().size();
    return "You sit in the chair of "
        + seats
        + ". There "
        + (decisions == 1 ? "is one decision" : "are " + Counting.word(decisions) + " decisions")
        + ", and you get the papers of each when its time comes. Read what lay on the desk, "
        + (lesson.forecast() ? "guess in silence what was really ordered, " : "")
        + "fill in the strip of your answer sheet, vote, and give your reasons. "
        + (lesson.reveal() == Lesson.Reveal.NOW
            ? "Only then is the record opened."
            : "The record is opened only after the last decision.")
        + " No option is called correct.";
  }
}
