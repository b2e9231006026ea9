package org.malinnotes.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Shipped;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.OptionId;

/** What a grade is made of. */
class LessonScoreTest {
  private static final Course TWO_DOORS =
      new Course(Shipped.TWO_DOORS, Shipped.TWO_DOORS.lessons().values().iterator().next());

  @ParameterizedTest
  @MethodSource("org.malinnotes.lesson.SampleLesson#all")
  void doingMoreNeverLowersAGrade(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    for (int seed = 0; seed < 20; seed++) {
      Run whole = new RandomPupil(course, 7_919_000_001L * (seed + 1)).run();
      int before = Pupil.of(course, "fox", Run.EMPTY).score().grade();
      for (int done = 1; done <= whole.events().size(); done++) {
        Run part = new Run(whole.events().subList(0, done), whole.opened(), whole.answers());
        int grade = Pupil.of(course, "fox", part).score().grade();
        assertThat(grade).as("seed %s, after %s", seed, done).isGreaterThanOrEqualTo(before);
        before = grade;
      }
    }
  }

  @Test
  void whoStopsAfterTheFirstDecisionHasNotEarnedTheOthers() {
    LessonScore whole = perfect(2);
    LessonScore half = perfect(1);

    assertThat(half.evidence()).isEqualTo(whole.evidence()).hasValue(100);
    assertThat(whole.cited()).isEqualTo(new ScorePart(200, 2, 0, 2));
    assertThat(half.cited()).isEqualTo(new ScorePart(100, 1, 0, 2));
    assertThat(half.grade()).isLessThanOrEqualTo(whole.grade() / 2);
  }

  @Test
  void aGuessOfWhoKnewIsNeitherEarnedNorMissedButCounted() {
    LessonScore score = known(new Guess.Knew());

    assertThat(score.knew()).isEqualTo(2);
    assertThat(score.foresight()).isEmpty();
    // done 6 of 9, evidence 0 of 30, and nothing to say of foresight
    assertThat(score.grade()).isEqualTo(Math.round(100 * 0.4 * 0.66 / 0.7));
    assertThat(known(new Guess.Sure(new OptionId("take-turns"), 97)).knew()).isEqualTo(1);
  }

  /** Orders as on record with the best documents and the best guess, at so many decisions. */
  private static LessonScore perfect(int decisions) {
    List<LessonEvent> events = new ArrayList<>();
    LessonState state = TWO_DOORS.begin().state();
    while (state.counted().size() < decisions) {
      OptionId decided = TWO_DOORS.engine().decision(state.game()).decided().orElseThrow().id();
      var scene = TWO_DOORS.engine().story().scene(state.game().scene());
      Event event =
          switch (state.game().phase()) {
            case EVIDENCE ->
                new Event.Evidence(
                    Naming.BEST.documents(TWO_DOORS.engine().story(), scene, decided));
            case FORECAST -> new Event.Forecast(new Guess.Sure(decided, 97));
            default -> new Event.Order(decided);
          };
      events.add(new LessonEvent.Play(event));
      state = TWO_DOORS.step(state, new LessonEvent.Play(event)).state();
    }
    return LessonScore.of(
        TWO_DOORS, state, new Run(events, Run.EMPTY.opened(), Run.EMPTY.answers()));
  }

  /** The record's orders, no document, and a guess at the first; known at the second. */
  private static LessonScore known(Guess first) {
    List<LessonEvent> events = new ArrayList<>();
    boolean guessed = false;
    for (LessonEvent event : TWO_DOORS.asOnRecord()) {
      LessonState state = LessonReplay.of(TWO_DOORS, events).state();
      boolean asks = state.game().phase() == Phase.FORECAST;
      events.add(asks && !guessed ? new LessonEvent.Play(new Event.Forecast(first)) : event);
      guessed |= asks;
    }
    return Pupil.of(TWO_DOORS, "fox", new Run(events, Run.EMPTY.opened(), Run.EMPTY.answers()))
        .score();
  }
}
