package org.malinnotes.play.plenary;

import java.util.List;
import java.util.Optional;
import org.malinnotes.lesson.ClassLine;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Move;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Takes up a lesson that was kept, as far as it still holds. */
final class Resuming {
  private final Course course;
  private final Sitting kept;
  private final ClassLine line;

  /** A lesson as it was kept; its options may stand in another order now. */
  Resuming(Course course, Sitting sitting) {
    this.course = course;
    this.kept = sitting.along(course.engine().story());
    this.line = ClassLine.of(course, kept.moves());
  }

  PlenarySession session() {
    Sitting held = isWhole() ? kept : kept.upTo(line.taken());
    Room room = new Room(course, line, held.moves());
    Draft draft = Drafts.holding(room, held.draft());
    Deck deck = Deck.of(room, draft);
    int screen = Math.min(held.screen(), deck.last());
    return PlenarySession.at(room, held.with(draft).at(screen), deck);
  }

  /** What no longer holds, as a paragraph for the teacher; empty if all does. */
  Optional<String> lost() {
    if (!isWhole()) {
      return line.lost().map(why -> move(why));
    }
    Room room = new Room(course, line, kept.moves());
    boolean counted = kept.draft().isEmpty() || !Drafts.holding(room, kept.draft()).isEmpty();
    return counted
        ? Optional.empty()
        : Optional.of(
            "What was counted last no longer holds: the options have changed since. The class"
                + " votes on them again.");
  }

  private boolean isWhole() {
    return line.taken() == kept.moves().size();
  }

  /** Which move was the first that does not hold. */
  private String move(String why) {
    List<Move> moves = kept.moves();
    int held = line.taken();
    Story story = course.engine().story();
    Scene scene = story.scenes().get(moves.get(held).at());
    return "Vote "
        + (held + 1)
        + " of "
        + moves.size()
        + (scene == null ? "" : " at *" + scene.title() + "*")
        + " no longer holds: "
        + why
        + ". The class goes on "
        + (held == 0 ? "from the beginning." : "after the vote before it.");
  }
}
