package org.malinnotes.play.plenary;

import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.engine.Counting;
import org.malinnotes.play.Block;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Seat;

/** The first screens of a lesson. */
final class Opening {
  private Opening() {}

  static void onto(Reel reel, Room room) {
    Lesson lesson = room.lesson();
    reel.add(
        SlideKind.STILL,
        List.of(Room.heading(lesson.title()), new Block.Prose("*" + kind(room) + "*")),
        "Enter goes on, `back` goes back, `help` shows the rest. The teacher's plan:"
            + " `malin class guide`.");
    reel.still(new Block.Prose("*The question of this lesson*"), Room.heading(lesson.question()));
    reel.tell(room.told("Where we are", lesson.framing()));
    reel.tell(
        List.of(
            Room.heading("How it goes"),
            new Block.Prose(
                "You sit in the chair of "
                    + chairs(room)
                    + ". At each decision you read what lay on the desk, "
                    + (lesson.forecast() ? "guess in silence what was really ordered, " : "")
                    + "vote, argue, and live with the order that the class gives. "
                    + (lesson.reveal() == Lesson.Reveal.NOW
                        ? "Only then is the record opened."
                        : "The record is opened only after the last decision.")),
            new Block.Prose("No option is called correct.")));
    reel.tell(room.told("If you would rather not decide", lesson.observer()));
  }

  private static String kind(Room room) {
    int decisions = room.lesson().decisions().size();
    String counted =
        decisions == 1 ? "One decision" : Counting.capital(Counting.word(decisions)) + " decisions";
    return counted + " · " + room.lesson().minutes() + " minutes · from " + room.story().title();
  }

  private static String chairs(Room room) {
    return room.lesson().seats().stream()
        .map(room.story()::seat)
        .map(Seat::name)
        .collect(Collectors.joining(", then of "));
  }
}
