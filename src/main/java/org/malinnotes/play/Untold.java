package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;
import org.malinnotes.lesson.LessonHappening;
import org.malinnotes.lesson.LessonTurn;
import org.malinnotes.story.Ending;

/**
 * What was not told when it came up off the record, since it could have given away decisions that a
 * lesson still had ahead.
 *
 * @param endings those of which the reasons were not told
 * @param instead the hours that never came, of which was not told what the record offers instead
 */
public record Untold(List<Ending> endings, List<Happening.Revealed> instead) {
  /** Keeps the lists as they are now. */
  public Untold {
    endings = List.copyOf(endings);
    instead = List.copyOf(instead);
  }

  /**
   * Of a lesson as it was played.
   *
   * @param decisions how many decisions it counts
   */
  public static Untold of(List<LessonTurn> turns, int decisions) {
    List<Ending> endings = new ArrayList<>();
    List<Happening.Revealed> instead = new ArrayList<>();
    Quiet<Boolean> gathering =
        new Quiet<>(false) {
          @Override
          public Boolean endingReached(Happening.EndingReached happening) {
            return endings.add(happening.ending());
          }

          @Override
          public Boolean revealed(Happening.Revealed happening) {
            return happening.decision().counterfactual() && instead.add(happening);
          }
        };
    LessonQuiet<Boolean> played =
        new LessonQuiet<>(false) {
          @Override
          public Boolean played(LessonHappening.Played happening) {
            return happening.happening().accept(gathering);
          }
        };
    turns.stream()
        .filter(turn -> turn.state().next() < decisions)
        .flatMap(turn -> turn.happenings().stream())
        .forEach(happening -> happening.accept(played));
    return new Untold(endings, instead);
  }
}
