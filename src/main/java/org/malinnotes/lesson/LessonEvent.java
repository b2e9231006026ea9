package org.malinnotes.lesson;

import org.malinnotes.engine.Event;

/** What a pupil or a class does in a lesson; a result is a list of these. */
public sealed interface LessonEvent {
  /** Calls the visitor's method for this kind of event. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of event. */
  interface Visitor<R> {
    R play(Play event);

    R goBack(GoBack event);
  }

  /** An order, the documents it rests on, or a guess. */
  record Play(Event event) implements LessonEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.play(this);
    }
  }

  /** Leaves a line that is off the record, for the lesson's next decision or for its end. */
  record GoBack() implements LessonEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.goBack(this);
    }
  }
}
