package org.malinnotes.workbench.ink;

import java.util.List;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Ending;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * Writes ink source that plays as the engine does: a knot for each scene that the game can come to,
 * with a choice for each option; for each chapter and its way out; and for each ending, tagged with
 * its id. A chair that the player does not hold is walked unseen, and history's hand orders in it.
 */
public final class InkExport implements InkPlaces.Writing {
  private final InkPen pen;
  private final InkChapters chapters;
  private final InkScenes scenes;
  private final LeftOut leftOut;

  private InkExport(Story story, Setup setup) {
    this.pen = InkPen.of(story, setup, this);
    this.leftOut = new LeftOut(story, setup);
    this.chapters = new InkChapters(pen);
    this.scenes = new InkScenes(pen, chapters);
  }

  /**
   * The story played in one way, as ink.
   *
   * @throws StoryFaultException if the story names what it does not have
   */
  public static Ink of(Story story, Setup setup) {
    return new InkExport(story, setup).export();
  }

  private Ink export() {
    Story story = pen.story();
    Chapter first = story.chapter(pen.setup().chapter());
    Chapter.Start start =
        pen.setup()
            .start(first)
            .orElseThrow(
                () ->
                    new StoryFaultException(
                        "the chapter " + first.id().value() + " has no start for that chair"));
    InkLines ink = pen.ink();
    pen.variables().declare(ink);
    chapters.declare();
    ink.gap();
    pen.variables().change(start.set(), ink);
    pen.setup().held().forEach(this::introduce);
    ink.add("-> " + pen.places().chapter(first));
    pen.places().write();
    List<String> left = leftOut.inWords();
    return new Ink(InkHead.of(story, pen.setup(), left) + ink, left);
  }

  /** Who a chair's man is, told once before the game begins. */
  private void introduce(SeatId held) {
    Seat seat = pen.story().seat(held);
    pen.say(seat.name() + " · " + seat.title() + " · " + seat.place());
    pen.prose().write(seat.intro(), pen.ink());
  }

  @Override
  public void chapter(Chapter chapter, String knot) {
    leftOut.chapter(chapter);
    chapters.opening(chapter, knot);
  }

  @Override
  public void exit(Chapter chapter, String knot) {
    chapters.exit(chapter, knot);
  }

  @Override
  public void scene(SceneId id, String knot) {
    Scene scene = pen.story().scene(id);
    leftOut.scene(scene);
    scenes.write(scene, knot);
  }

  @Override
  public void ending(EndingId id, String knot) {
    Ending ending = pen.story().ending(id);
    leftOut.ending(ending);
    pen.knot(knot);
    pen.ink().add("# ending: " + InkText.line(id.value()));
    pen.say("The end of this line · " + ending.date().inWords());
    pen.say(ending.title());
    pen.prose().write(ending.text(), pen.ink());
    pen.ink().add("-> END");
  }
}
