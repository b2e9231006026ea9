package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Prose;
import org.malinnotes.engine.Quiet;
import org.malinnotes.lesson.LessonHappening;
import org.malinnotes.lesson.LessonTurn;
import org.malinnotes.play.Block;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;
import org.malinnotes.story.Scene;

/** The screens after the last decision. */
final class Debrief {
  private final Room room;

  Debrief(Room room) {
    this.room = room;
  }

  void onto(Reel reel, List<String> afterwards) {
    reel.begin(room.plan().debrief());
    if (room.lesson().reveal() == Lesson.Reveal.END) {
      reel.still(Room.heading("The record is opened"));
      room.line().turns().forEach(turn -> reveal(turn, reel));
    }
    if (!afterwards.isEmpty()) {
      reel.tell(room.told("What came of it", afterwards));
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
        "The lesson is over. `quit` leaves; what was counted is kept.");
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
      String wrong = "What " + room.chair(scene) + " had wrong, or could not know";
      after(reel, scene, wrong, room.expanded(round.misperception()));
      after(
          reel,
          scene,
          "What was learned later",
          room.markdown(
              Prose.shown(
                  room.decision(round.scene()).hindsight(), room.line().state().game().values())));
    }
  }

  private static void after(Reel reel, Scene scene, String what, String text) {
    if (!text.isEmpty()) {
      reel.tell(
          List.of(
              Room.heading(what),
              new Block.Prose("*" + scene.title() + "*"),
              new Block.Prose(text)));
    }
  }

  /** What was decided at each decision of a turn, where reveals wait for the end. */
  private final class Revealed extends Quiet<Boolean> implements LessonHappening.Visitor<Boolean> {
    private final Reel reel;

    Revealed(Reel reel) {
      super(true);
      this.reel = reel;
    }

    @Override
    public Boolean revealed(Happening.Revealed happening) {
      new Revealing(room, happening, true).onto(reel);
      return true;
    }

    @Override
    public Boolean played(LessonHappening.Played happening) {
      return happening.happening().accept(this);
    }

    @Override
    public Boolean roundBegan(LessonHappening.RoundBegan happening) {
      return true;
    }

    @Override
    public Boolean told(LessonHappening.Told happening) {
      return true;
    }

    @Override
    public Boolean wentBack(LessonHappening.WentBack happening) {
      return true;
    }

    @Override
    public Boolean decisionsOver(LessonHappening.DecisionsOver happening) {
      return true;
    }
  }
}
