package org.malinnotes.lesson;

import java.util.Random;
import org.malinnotes.engine.RandomEvents;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;

/** Goes through a lesson by dice, always with events that the course must take. */
public final class RandomPupil {
  private final Course course;
  private final RandomEvents dice;
  private final Random random;

  /** A pupil of a course; the same seed does the same. */
  public RandomPupil(Course course, long seed) {
    this.course = course;
    this.dice = new RandomEvents(course.engine(), seed);
    this.random = new Random(seed);
  }

  /** Something to do in a state that waits. */
  public LessonEvent next(LessonState state) {
    return state.stage() == Stage.ASIDE && random.nextInt(3) == 0
        ? new LessonEvent.GoBack()
        : new LessonEvent.Play(dice.next(state.game()));
  }

  /** The whole lesson, some documents opened and every question answered. */
  public Run run() {
    Run run = Run.EMPTY;
    LessonState state = course.begin().state();
    while (state.stage() != Stage.OVER) {
      run = opened(run, state);
      LessonEvent event = next(state);
      run = run.with(event);
      state = course.step(state, event).state();
    }
    return answered(run);
  }

  private Run opened(Run before, LessonState state) {
    Run run = before;
    for (Lesson.Round round : course.round(state).stream().toList()) {
      for (var document : round.documents()) {
        if (random.nextBoolean()) {
          run = run.with(new Opened(round.scene(), document));
        }
      }
    }
    return run;
  }

  private Run answered(Run before) {
    Run run = before;
    for (Question question : course.lesson().questions()) {
      run = run.with(question.id(), question.accept(new Answering()));
    }
    return run;
  }

  private final class Answering implements Question.Visitor<Answer> {
    @Override
    public Answer free(Question.Free question) {
      return new Answer.Words("Because of " + random.nextInt(100) + " reasons.");
    }

    @Override
    public Answer choice(Question.Choice question) {
      return new Answer.Number(1 + random.nextInt(question.choices().size()));
    }

    @Override
    public Answer scale(Question.Scale question) {
      return new Answer.Number(1 + random.nextInt(question.steps()));
    }
  }
}
