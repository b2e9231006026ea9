package org.malinnotes.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Happening;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/** Something a step of a lesson brought about that may be seen, in order. */
public sealed interface LessonHappening {
  /** Calls the visitor's method for this kind of happening. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of happening. */
  interface Visitor<R> {
    R roundBegan(RoundBegan happening);

    R told(Told happening);

    R played(Played happening);

    R wentBack(WentBack happening);

    R decisionsOver(DecisionsOver happening);
  }

  /**
   * One of the decisions that count comes next.
   *
   * @param number from 1
   */
  record RoundBegan(int number, Lesson.Round round) implements LessonHappening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.roundBegan(this);
    }
  }

  /**
   * A scene that the lesson leaves out went by.
   *
   * @param ordered what was ordered there, as on record; null where nothing was to decide
   * @param told what the lesson tells in its place; may be empty
   */
  record Told(Scene scene, @Nullable Option ordered, List<String> told) implements LessonHappening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.told(this);
    }
  }

  /** What happens in any game. */
  record Played(Happening happening) implements LessonHappening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.played(this);
    }
  }

  /**
   * The line was left, and the lesson goes on where the record is at its next decision.
   *
   * @param ending where the line had ended; null if it was left before
   */
  record WentBack(Lesson.Round to, @Nullable Ending ending) implements LessonHappening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.wentBack(this);
    }
  }

  /**
   * The last decision is over; what came of it all, on record, is told.
   *
   * @param left whether the last order had left the record's scenes
   */
  record DecisionsOver(List<String> afterwards, boolean left) implements LessonHappening {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.decisionsOver(this);
    }
  }
}
