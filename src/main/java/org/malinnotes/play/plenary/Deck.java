package org.malinnotes.play.plenary;

import java.util.List;
import org.malinnotes.lesson.Draft;

/** The screens from the class's last move to its next. */
final class Deck {
  private Deck() {}

  /**
   * The screens, at least one.
   *
   * @param draft what has been counted at the decision at hand
   */
  static List<Slide> of(Room room, Draft draft) {
    Reel reel = new Reel(room.plan().after(over(room)));
    if (room.moves().isEmpty()) {
      Opening.onto(reel, room);
    }
    new Stretch(room, draft, reel).tell();
    return reel.slides();
  }

  /** How many of the lesson's decisions were over before the last turn began to be told. */
  private static int over(Room room) {
    return room.line().state().next();
  }
}
