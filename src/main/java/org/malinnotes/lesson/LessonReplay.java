package org.malinnotes.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Refusal;

/**
 * A lesson played again from its events.
 *
 * @param turns the opening turn and one for each event taken
 * @param refusal why the first event not taken was refused; empty if all were taken
 */
public record LessonReplay(List<LessonTurn> turns, Optional<Refusal> refusal) {
  /** Plays the events in order and stops before the first that cannot be taken. */
  public static LessonReplay of(Course course, List<LessonEvent> events) {
    List<LessonTurn> turns = new ArrayList<>();
    turns.add(course.begin());
    for (LessonEvent event : events) {
      LessonState state = turns.get(turns.size() - 1).state();
      Optional<Refusal> refusal = course.refusal(state, event);
      if (refusal.isPresent()) {
        return new LessonReplay(List.copyOf(turns), refusal);
      }
      turns.add(course.step(state, event));
    }
    return new LessonReplay(List.copyOf(turns), Optional.empty());
  }

  /** How many events were taken. */
  public int taken() {
    return turns.size() - 1;
  }

  /** The state after the last event taken. */
  public LessonState state() {
    return turns.get(turns.size() - 1).state();
  }
}
