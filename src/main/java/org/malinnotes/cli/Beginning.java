package org.malinnotes.cli;

import java.util.List;
import org.malinnotes.engine.Setup;
import org.malinnotes.play.Seating;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.workbench.Elsewhere;

/**
 * Where a game begins that may begin anywhere, and in which chairs.
 *
 * @param story as it is to be played, its chapter beginning there
 */
record Beginning(Story story, Setup setup) {
  /**
   * What the words ask for in this story.
   *
   * @throws ComplaintException if the story has no such scene, chapter, chair or variable, or if
   *     the chapter cannot be begun from that chair
   */
  static Beginning of(Story story, Rehearsal asked) {
    List<Effect> set = Assigned.read(story, asked.set());
    return asked.at().isPresent()
        ? atScene(story, Scenes.named(story, asked.at().get()), set, asked)
        : atStart(Chairs.seating(story, asked.chapter()), set, asked);
  }

  private static Beginning atScene(Story story, Scene scene, List<Effect> set, Rehearsal asked) {
    Story moved = Elsewhere.at(story, scene, set);
    Seating seating = new Seating(moved, moved.chapter(scene.chapter()), false);
    return new Beginning(moved, setup(seating, scene.seat(), asked));
  }

  private static Beginning atStart(Seating seating, List<Effect> set, Rehearsal asked) {
    Chapter chapter = seating.chapter();
    SeatId first =
        new Setup(chapter.id(), seating.alone(), seating.everyone(), false)
            .start(chapter)
            .map(Chapter.Start::seat)
            .orElseThrow(() -> new ComplaintException("The chapter begins in no chair."));
    return new Beginning(
        Elsewhere.with(seating.story(), chapter, set), setup(seating, first, asked));
  }

  private static Setup setup(Seating seating, SeatId otherwise, Rehearsal asked) {
    List<SeatId> held =
        asked.seat().map(word -> Chairs.held(seating, word)).orElse(List.of(otherwise));
    return new Setup(seating.chapter().id(), seating.alone(), held, asked.historian());
  }
}
