package org.malinnotes.play;

import org.malinnotes.lesson.LessonHappening;

/** Makes nothing of any happening of a lesson; extend it to make something of a few. */
public abstract class LessonQuiet<R> implements LessonHappening.Visitor<R> {
  private final R nothing;

  /** Makes this of a happening that is not overridden. */
  protected LessonQuiet(R nothing) {
    this.nothing = nothing;
  }

  @Override
  public R roundBegan(LessonHappening.RoundBegan happening) {
    return nothing;
  }

  @Override
  public R told(LessonHappening.Told happening) {
    return nothing;
  }

  @Override
  public R played(LessonHappening.Played happening) {
    return nothing;
  }

  @Override
  public R wentBack(LessonHappening.WentBack happening) {
    return nothing;
  }

  @Override
  public R decisionsOver(LessonHappening.DecisionsOver happening) {
    return nothing;
  }
}
