package org.malinnotes.play.plenary;

import java.util.List;
import org.malinnotes.lesson.Draft;

/**
 * The screens from the class's last move to its next.
 *
 * @param slides at least one
 */
record Deck(List<Slide> slides) {
  /**
   * The screens at the end of a line.
   *
   * @param draft what has been counted at the decision at hand
   */
  static Deck of(Room room, Draft draft) {
    int over = room.line().state().next();
    Reel reel =
        new Reel(room.wasAside() ? room.plan().offTheRecord(over) : room.plan().after(over));
    if (room.moves().isEmpty()) {
      Opening.onto(reel, room);
    }
    new Stretch(room, draft, reel).tell();
    return new Deck(reel.slides());
  }

  Slide get(int screen) {
    return slides.get(screen);
  }

  int last() {
    return slides.size() - 1;
  }

  /** The first screen of a kind; -1 if there is none. */
  int first(SlideKind kind) {
    for (int i = 0; i < slides.size(); i++) {
      if (slides.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a screen of a kind comes after one. */
  boolean has(SlideKind kind, int after) {
    return slides.subList(after + 1, slides.size()).stream().anyMatch(it -> it.kind() == kind);
  }
}
