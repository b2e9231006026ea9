package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Happening;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;

/**
 * Shows what happens in a lesson as in any game, but for its reveals: what it keeps for the end is
 * said to be kept, and the end of a line is not yet the time for it. Also says when the chair
 * changes.
 */
final class InLesson extends HappeningView {
  private final LessonLine line;
  private final Desk desk;
  private @Nullable SeatId chair;

  /**
   * A view of the line's last turn.
   *
   * @param chair that in which the turn before was shown; null at the opening
   */
  InLesson(LessonLine line, @Nullable SeatId chair) {
    super(line.telling());
    this.line = line;
    this.desk = line.telling();
    this.chair = chair;
  }

  @Override
  public List<Block> sceneEntered(Happening.SceneEntered happening) {
    SeatId seat = happening.scene().seat();
    List<Block> blocks = new ArrayList<>(super.sceneEntered(happening));
    if (chair != null && !chair.equals(seat)) {
      String name = desk.story().seat(seat).name();
      blocks.add(1, new Block.Notice("You now sit in another chair, that of " + name + "."));
    }
    chair = seat;
    return blocks;
  }

  /** A decision of the lesson goes by its number: its title may tell what was decided there. */
  @Override
  Optional<String> title(Scene scene) {
    return line.lesson().round(scene.id()).isPresent() ? Optional.empty() : super.title(scene);
  }

  @Override
  public List<Block> revealed(Happening.Revealed happening) {
    if (desk.revealNow() || line.lesson().round(happening.scene().id()).isEmpty()) {
      return super.revealed(happening);
    }
    if (line.over()) {
      return List.of();
    }
    List<String> said = new ArrayList<>();
    if (line.lesson().forecast()) {
      said.add("Your guess is kept.");
    }
    if (line.state().next() == 1) {
      said.add(
          "The record stays closed until the last order"
              + (line.lesson().seats().size() > 1
                  ? ": whoever sits in the next chair may not know it."
                  : "."));
    }
    if (leaves(happening)) {
      said.add("In that hour something else was ordered; what, you read at the end.");
    }
    return said.isEmpty() ? List.of() : Answers.notice(String.join(" ", said));
  }

  private static boolean leaves(Happening.Revealed happening) {
    Decision decision = happening.decision();
    return decision
        .option(happening.taken().option())
        .flatMap((Option own) -> Optional.ofNullable(own.departure()))
        .filter(departure -> departure.leavesRecord())
        .isPresent();
  }

  @Override
  public List<Block> endingReached(Happening.EndingReached happening) {
    return ending(desk, happening);
  }
}
