package org.malinnotes.lesson;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Refusal;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/**
 * Plays a lesson: pure and without chance, so that the same events always give the same course.
 *
 * <p>Everybody meets every decision of the lesson. A line may leave the record; then its scenes go
 * on, and where it ends or is left the lesson goes back to the record at its next decision. What
 * the record decides on the way and the lesson does not count is taken as it was.
 */
public final class Course {
  private final Engine engine;
  private final Lesson lesson;
  private final Setup setup;
  private final OnRecord record;

  /** The course of a lesson of the story. */
  public Course(Story story, Lesson lesson) {
    this.engine = new Engine(story.withScenes(new CutScenes(story.scenes(), lesson)));
    this.lesson = lesson;
    this.setup =
        new Setup(lesson.chapter(), true, lesson.seats(), lesson.forecast() || lesson.evidence());
    this.record = new OnRecord(engine, setup);
  }

  /** The lesson played. */
  public Lesson lesson() {
    return lesson;
  }

  /** Plays the lines; its story offers at each decision the documents that the lesson does. */
  public Engine engine() {
    return engine;
  }

  /**
   * Opens the lesson up to its first decision.
   *
   * @throws org.malinnotes.engine.StoryFaultException if an unchecked story does not lead there
   */
  public LessonTurn begin() {
    return Passage.begin(engine, lesson, record, engine.begin(setup));
  }

  /**
   * Takes an event.
   *
   * @throws IllegalArgumentException if {@link #refusal} is present for it
   */
  public LessonTurn step(LessonState state, LessonEvent event) {
    refusal(state, event)
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException(refusal.words());
            });
    return new Passage(engine, lesson, record, state).step(event);
  }

  /** Why the event cannot be taken in the state; empty when it can. */
  public Optional<Refusal> refusal(LessonState state, LessonEvent event) {
    return event.accept(
        new LessonEvent.Visitor<>() {
          @Override
          public Optional<Refusal> play(LessonEvent.Play play) {
            return state.stage() == Stage.OVER
                ? Optional.of(Refusal.OUT_OF_TURN)
                : engine.refusal(state.game(), play.event());
          }

          @Override
          public Optional<Refusal> goBack(LessonEvent.GoBack back) {
            return state.stage() == Stage.ASIDE
                ? Optional.empty()
                : Optional.of(Refusal.OUT_OF_TURN);
          }
        });
  }

  /** The decision of the lesson at which a state waits; empty elsewhere. */
  public Optional<Lesson.Round> round(LessonState state) {
    return state.stage() == Stage.ROUND
        ? Optional.of(lesson.decisions().get(state.next()))
        : Optional.empty();
  }

  /** The events that follow the record throughout and claim nothing. */
  public List<LessonEvent> asOnRecord() {
    return new Imitation(this).events();
  }
}
