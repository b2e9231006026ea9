package org.malinnotes.lesson;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.engine.StoryFaultException;

/** Plays a lesson as the record went, through the lesson itself: what is asked is answered. */
final class Imitation {
  private final Course course;

  Imitation(Course course) {
    this.course = course;
  }

  List<LessonEvent> events() {
    List<LessonEvent> events = new ArrayList<>();
    LessonState state = course.begin().state();
    while (state.stage() != Stage.OVER) {
      LessonEvent event = new LessonEvent.Play(answer(state));
      events.add(event);
      state = course.step(state, event).state();
    }
    return List.copyOf(events);
  }

  private Event answer(LessonState state) {
    if (state.game().phase() != Phase.ORDER) {
      return RecordCourse.nothing(state.game().phase());
    }
    return course
        .engine()
        .asDecided(state.game())
        .map(option -> (Event) new Event.Order(option.id()))
        .orElseThrow(
            () ->
                new StoryFaultException(
                    "what was decided cannot be ordered at " + state.game().scene().value()));
  }
}
