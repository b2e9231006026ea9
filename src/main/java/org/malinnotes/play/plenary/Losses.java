package org.malinnotes.play.plenary;

import java.util.List;
import org.malinnotes.lesson.Move;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Tells which of a class's moves no longer hold on a lesson that has changed. */
final class Losses {
  private Losses() {}

  /**
   * In words.
   *
   * @param kept how many hold
   * @param why the next does not, as a clause
   */
  static String words(Story story, List<Move> moves, int kept, String why) {
    Scene scene = story.scenes().get(moves.get(kept).at());
    String where = scene == null ? "" : " at *" + scene.title() + "*";
    return "Vote "
        + (kept + 1)
        + " of "
        + moves.size()
        + where
        + " no longer holds: "
        + why
        + ". The class goes on "
        + (kept == 0 ? "from the beginning." : "after the vote before it.");
  }
}
