package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.LessonHappening;
import org.malinnotes.play.Block;
import org.malinnotes.play.LessonQuiet;
import org.malinnotes.play.SceneHead;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;

/** What happened between two of the class's orders, as screens. */
final class Stretch extends Quiet<Boolean> implements LessonHappening.Visitor<Boolean> {
  private static final LessonHappening.Visitor<Boolean> GOES_BACK =
      new LessonQuiet<>(false) {
        @Override
        public Boolean wentBack(LessonHappening.WentBack happening) {
          return true;
        }
      };

  private final Room room;
  private final Draft draft;
  private final Reel reel;
  private final List<Block> told = new ArrayList<>();

  /** Whether the lesson goes back to the record all the same, and says so. */
  private final boolean goesBack;

  /** The chair in which the class sat last; null before the first scene. */
  private @Nullable SeatId chair;

  /**
   * Up to the decision at hand.
   *
   * @param draft what has been counted there
   */
  Stretch(Room room, Draft draft, Reel reel) {
    super(true);
    this.room = room;
    this.draft = draft;
    this.reel = reel;
    this.goesBack = room.line().turn().happenings().stream().anyMatch(it -> it.accept(GOES_BACK));
    this.chair = room.lastScene().map(Scene::seat).orElse(null);
  }

  void tell() {
    room.line().turn().happenings().forEach(happening -> happening.accept(this));
    flush();
  }

  @Override
  public Boolean roundBegan(LessonHappening.RoundBegan happening) {
    flush();
    reel.begin(room.plan().round(happening.number()));
    return true;
  }

  @Override
  public Boolean told(LessonHappening.Told happening) {
    Scene scene = happening.scene();
    Option ordered = happening.ordered();
    if (happening.told().isEmpty() && ordered == null) {
      return true;
    }
    told.add(new Block.Prose("**" + scene.date().inWords() + ".** " + scene.title()));
    if (!happening.told().isEmpty()) {
      told.add(new Block.Prose(room.expanded(happening.told())));
    } else if (ordered != null) {
      told.add(new Block.Prose("As it was on record: *" + ordered.label() + "*"));
    }
    return true;
  }

  @Override
  public Boolean played(LessonHappening.Played happening) {
    return happening.happening().accept(this);
  }

  @Override
  public Boolean wentBack(LessonHappening.WentBack happening) {
    flush();
    Scene to = room.story().scene(happening.to().scene());
    reel.still(
        Room.heading("Back to the record"),
        new Block.Prose(
            line(happening)
                + " The lesson goes on where the record stands on "
                + to.date().inWords()
                + "."));
    return true;
  }

  /** What became of the line that is left. */
  private String line(LessonHappening.WentBack happening) {
    if (happening.ending() != null) {
      return "The class's line is over.";
    }
    return room.hasReturned() ? "The class leaves its line." : "The detour is over.";
  }

  @Override
  public Boolean decisionsOver(LessonHappening.DecisionsOver happening) {
    flush();
    new Debrief(room).onto(reel, happening);
    return true;
  }

  @Override
  public Boolean newsArrived(Happening.NewsArrived happening) {
    told.add(new Block.Prose("**News arrives.** " + room.markdown(happening.news().text())));
    return true;
  }

  @Override
  public Boolean sceneEntered(Happening.SceneEntered happening) {
    flush();
    Scene scene = happening.scene();
    if (chair != null && !chair.equals(scene.seat())) {
      reel.still(
          Room.heading("You change chairs"),
          new Block.Prose("Now you are " + room.chair(scene) + "."));
    }
    chair = scene.seat();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Rule(SceneHead.parts(room.story(), scene), false));
    blocks.add(Room.heading(title(scene)));
    if (happening.away() != null) {
      reel.begin(room.plan().offTheRecord(room.line().state().next()));
      blocks.add(new Block.Prose("*" + OffRecord.since(room, happening.away()) + "*"));
    }
    blocks.add(new Block.Prose(room.markdown(happening.text())));
    reel.tell(blocks);
    return true;
  }

  /** A decision of the lesson goes by its number: its title may tell what was decided there. */
  private String title(Scene scene) {
    List<Lesson.Round> rounds = room.lesson().decisions();
    return room.lesson()
        .round(scene.id())
        .map(round -> "Decision " + (rounds.indexOf(round) + 1) + " of " + rounds.size())
        .orElse(scene.title());
  }

  @Override
  public Boolean rejoined(Happening.Rejoined happening) {
    flush();
    reel.begin(room.plan().after(room.line().state().next()));
    if (!goesBack) {
      reel.still(
          Room.heading("The detour is over"),
          new Block.Prose("The scenes of the record go on, with what it has changed."));
    }
    return true;
  }

  @Override
  public Boolean decisionPosed(Happening.DecisionPosed happening) {
    flush();
    new AtDecision(room, happening.scene(), happening.choices(), draft).onto(reel);
    return true;
  }

  @Override
  public Boolean consequence(Happening.Consequence happening) {
    flush();
    reel.tell(
        List.of(
            Room.heading("The class orders"),
            new Block.Prose("*" + happening.option().label() + "*"),
            new Block.Prose(room.markdown(happening.text()))));
    return true;
  }

  @Override
  public Boolean revealed(Happening.Revealed happening) {
    flush();
    if (room.lesson().reveal() == Lesson.Reveal.NOW) {
      Revealing.now(room, happening).onto(reel);
    }
    return true;
  }

  @Override
  public Boolean endingReached(Happening.EndingReached happening) {
    flush();
    reel.tell(OffRecord.ending(room, happening));
    return true;
  }

  /** Shows what was told since the last screen, all on one. */
  private void flush() {
    if (!told.isEmpty()) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Rule(List.of("Meanwhile"), false));
      blocks.addAll(told);
      reel.tell(blocks);
      told.clear();
    }
  }
}
