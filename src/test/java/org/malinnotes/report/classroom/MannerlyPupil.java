package org.malinnotes.report.classroom;

import java.util.List;
import java.util.Random;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.LessonState;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;
import org.malinnotes.story.Question;
import org.malinnotes.story.Scene;

/** Goes through a lesson in a manner; off the record it goes back as soon as it can. */
final class MannerlyPupil {
  private final Course course;
  private final Manner manner;
  private final Random dice;

  /** A pupil; the same seed does the same. */
  MannerlyPupil(Course course, Manner manner, int seed) {
    this.course = course;
    this.manner = manner;
    this.dice = new Random(7_919_000_001L * (seed + 1));
  }

  /** The whole lesson, every question answered. */
  Pupil whole(String name) {
    return after(name, Integer.MAX_VALUE);
  }

  /** As many of its decisions, and then no more; answers come with the last alone. */
  Pupil after(String name, int decisions) {
    Run run = Run.EMPTY;
    LessonState state = course.begin().state();
    while (state.stage() != Stage.OVER && state.counted().size() < decisions) {
      run = opened(run, state);
      LessonEvent event =
          state.stage() == Stage.ASIDE
              ? new LessonEvent.GoBack()
              : new LessonEvent.Play(answer(state.game()));
      run = run.with(event);
      state = course.step(state, event).state();
    }
    return Pupil.of(course, name, state.stage() == Stage.OVER ? answered(run) : run);
  }

  private Event answer(GameState state) {
    Scene scene = course.engine().story().scene(state.scene());
    List<Option> all = scene.decision().orElseThrow().options();
    return switch (state.phase()) {
      case ORDER -> new Event.Order(manner.orders(open(state), dice).id());
      case EVIDENCE -> new Event.Evidence(manner.names(scene, dice));
      case FORECAST -> new Event.Forecast(manner.guesses(all, dice));
      case ENDED -> throw new IllegalStateException("the line has ended");
    };
  }

  private List<Option> open(GameState state) {
    return course.engine().choices(state).stream()
        .filter(Choice::open)
        .map(Choice::option)
        .toList();
  }

  private Run opened(Run before, LessonState state) {
    Run run = before;
    for (Lesson.Round round : course.round(state).stream().toList()) {
      int place = 0;
      for (DocumentId document : round.documents()) {
        Opened opened = new Opened(round.scene(), document);
        if (!run.opened().contains(opened) && manner.opens(place++, dice)) {
          run = run.with(opened);
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
      return new Answer.Words(
          SampleClass.SENTENCES.get(dice.nextInt(SampleClass.SENTENCES.size())));
    }

    @Override
    public Answer choice(Question.Choice question) {
      return new Answer.Number(1 + dice.nextInt(question.choices().size()));
    }

    @Override
    public Answer scale(Question.Scale question) {
      return new Answer.Number(1 + dice.nextInt(question.steps()));
    }
  }
}
