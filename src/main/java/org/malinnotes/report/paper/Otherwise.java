package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Prose;
import org.malinnotes.engine.Quiet;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.lesson.Course;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Option;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;

/** What comes of the orders that were not given, as far as the next decision, in a few words. */
record Otherwise(Course course, Arrival arrival) {
  /** To be read out; nothing where nothing else can be ordered. */
  List<Item> items(Wording wording) {
    List<String> lines = new ArrayList<>();
    List<Choice> choices = arrival.choices();
    for (int place = 0; place < choices.size(); place++) {
      if (choices.get(place).open() && !choices.get(place).option().isDecided()) {
        lines.add(
            "- **" + Letter.of(place) + "** " + follows(wording, choices.get(place).option()));
      }
    }
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new Item.Heading(3, "If the class orders otherwise"),
            new Item.Prose(when() + "\n\n" + String.join("\n", lines)));
  }

  /** While the record is closed, what comes of an order would tell what the record is not. */
  private String when() {
    String when =
        course.lesson().reveal() == Lesson.Reveal.NOW
            ? "Read out"
            : "Read out after the last order";
    return when + ", if somebody asks what would have come of it. None of it is on record.";
  }

  private String follows(Wording wording, Option option) {
    String told =
        Prose.shown(option.text(), arrival.values()).stream()
            .map(Paragraph::markdown)
            .map(wording::line)
            .collect(Collectors.joining(" "));
    Ahead ahead = new Ahead(wording);
    RecordCourse.ordered(course.engine(), arrival.state(), option).happenings().stream()
        .takeWhile(happening -> !ahead.decided)
        .forEach(happening -> happening.accept(ahead));
    return (told + " " + String.join(" ", ahead.steps)).strip();
  }

  /** Notes where a line goes until something is to be ordered in it. */
  private static final class Ahead extends Quiet<Boolean> {
    private final Wording wording;
    private final List<String> steps = new ArrayList<>();
    private boolean decided;

    Ahead(Wording wording) {
      super(true);
      this.wording = wording;
    }

    /** Of a scene its first paragraph says what it is about; one on the record needs no telling. */
    @Override
    public Boolean sceneEntered(Happening.SceneEntered happening) {
      Scene scene = happening.scene();
      if (scene.basis() != null && !happening.text().isEmpty()) {
        String where = scene.date().inWords() + ", " + scene.place();
        steps.add("*" + where + ".* " + wording.line(happening.text().get(0).markdown()));
      }
      return true;
    }

    @Override
    public Boolean decisionPosed(Happening.DecisionPosed happening) {
      steps.add(
          happening.scene().basis() == null
              ? "The next decision is that of the record."
              : "*Then:* " + happening.decision().question());
      decided = true;
      return true;
    }

    @Override
    public Boolean endingReached(Happening.EndingReached happening) {
      steps.add("The line ends: *" + happening.ending().title() + "*.");
      decided = true;
      return true;
    }
  }
}
