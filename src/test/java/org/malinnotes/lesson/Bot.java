package org.malinnotes.lesson;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Foresight;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Guess;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;

/**
 * Takes a lesson with orders of its own. Whatever it orders, it names documents with the same care,
 * and guesses by dice that do not depend on its orders.
 */
final class Bot {
  private final Course course;
  private final Function<GameState, OptionId> orders;
  private final Naming naming;
  private final long seed;

  /**
   * A bot.
   *
   * @param orders what it orders at a decision of the lesson
   * @param naming how it names documents
   * @param seed of its guesses
   */
  Bot(Course course, Function<GameState, OptionId> orders, Naming naming, long seed) {
    this.course = course;
    this.orders = orders;
    this.naming = naming;
    this.seed = seed;
  }

  /** The whole lesson; off the record it goes back as soon as it can. */
  Pupil pupil() {
    Run run = Run.EMPTY;
    LessonState state = course.begin().state();
    while (state.stage() != Stage.OVER) {
      LessonEvent event =
          state.stage() == Stage.ASIDE
              ? new LessonEvent.GoBack()
              : new LessonEvent.Play(answer(state.game()));
      run = run.with(event);
      state = course.step(state, event).state();
    }
    return Pupil.of(course, "bot", run);
  }

  private Event answer(GameState state) {
    Scene scene = course.engine().story().scene(state.scene());
    return switch (state.phase()) {
      case ORDER -> new Event.Order(orders.apply(state));
      case EVIDENCE ->
          new Event.Evidence(naming.documents(course.engine().story(), scene, last(state)));
      case FORECAST -> new Event.Forecast(guess(scene));
      case ENDED -> throw new IllegalStateException("the line has ended");
    };
  }

  private static OptionId last(GameState state) {
    return state.line().get(state.line().size() - 1).option();
  }

  private Guess guess(Scene scene) {
    Random random = new Random(7_919_000_001L * (seed + 1) + scene.id().value().hashCode());
    List<Option> options = scene.decision().orElseThrow().options();
    List<Integer> bands = Foresight.bands(options.size());
    return new Guess.Sure(
        options.get(random.nextInt(options.size())).id(), bands.get(random.nextInt(bands.size())));
  }
}
