package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Prose;
import org.malinnotes.engine.Quiet;
import org.malinnotes.lesson.LessonHappening;
import org.malinnotes.lesson.LessonTurn;
import org.malinnotes.play.Block;
import org.malinnotes.play.LessonQuiet;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;
import org.malinnotes.story.Scene;

/** The screens after the last decision. */
final class Debrief {
  private final Room room;

  Debrief(Room room) {
    this.room = room;
  }

  /**
   * Puts them on a reel.
   *
   * @param over what is told of the end, and whether the class's line was off the record then
   */
  void onto(Reel reel, LessonHappening.DecisionsOver over) {
    reel.begin(room.plan().debrief());
    if (over.left()) {
      reel.still(
          Room.heading("Here the class's line is left"),
          new Block.Prose("What follows is what happened."));
    }
    if (room.lesson().reveal() == Lesson.Reveal.END) {
      reel.still(Room.heading("The record is opened"));
      room.line().turns().forEach(turn -> reveal(turn, reel));
    }
    if (!over.afterwards().isEmpty()) {
      reel.tell(room.told("What came of it, on record", over.afterwards()));
    }
    reel.add(
        SlideKind.TELL,
        observers(),
        room.lesson().questions().isEmpty()
            ? ""
            : "Short of time? Type `skip` to go on to the last questions.");
    new Spread(room).onto(reel);
    new Wavering(room).onto(reel);
    new Departures(room).onto(reel);
    later(reel);
    Reflection reflection = new Reflection(reel);
    for (Question question : room.lesson().questions()) {
      question.accept(reflection);
    }
    reel.still(new Block.Prose("*Before you go*"), Room.heading(room.lesson().exit()));
    reel.add(
        SlideKind.STILL,
        List.of(Room.heading("Thank you.")),
        "The lesson is over. `quit` leaves; `malin class report` makes a report of what was"
            + " counted.");
  }

  private void reveal(LessonTurn turn, Reel reel) {
    for (LessonHappening happening : turn.happenings()) {
      happening.accept(new Revealed(reel));
    }
  }

  private List<Block> observers() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Room.heading("The observers report"));
    blocks.add(new Block.Prose(room.expanded(room.lesson().observer())));
    blocks.add(new Block.Prose("What did you see that those who decided did not?"));
    return blocks;
  }

  /** What the men in the chairs had wrong, and what became known only later. */
  private void later(Reel reel) {
    for (Lesson.Round round : room.lesson().decisions()) {
      Scene scene = room.story().scene(round.scene());
      String wrong = room.expanded(round.misperception());
      String learned =
          room.markdown(
              Prose.shown(
                  room.decision(round.scene()).hindsight(), room.line().state().game().values()));
      List<Block> blocks = new ArrayList<>();
      blocks.add(Room.heading(scene.title()));
      after(blocks, "What " + room.chair(scene) + " had wrong, or could not know", wrong);
      after(blocks, "What was learned later", learned);
      if (blocks.size() > 1) {
        reel.tell(blocks);
      }
    }
  }

  /** The heading in one paragraph with the text, so that no page ends with it. */
  private static void after(List<Block> blocks, String heading, String text) {
    if (!text.isEmpty()) {
      blocks.add(new Block.Prose("**" + heading + "**  \n" + text));
    }
  }

  /** What was decided at each decision, where reveals wait for the end. */
  private final class Revealed extends LessonQuiet<Boolean> {
    private final Reel reel;

    Revealed(Reel reel) {
      super(true);
      this.reel = reel;
    }

    @Override
    public Boolean played(LessonHappening.Played happening) {
      return happening
          .happening()
          .accept(
              new Quiet<>(true) {
                @Override
                public Boolean revealed(Happening.Revealed revealed) {
                  Revealing.later(room, revealed).onto(reel);
                  return true;
                }
              });
    }
  }
}
