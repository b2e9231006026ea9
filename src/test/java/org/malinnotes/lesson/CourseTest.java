package org.malinnotes.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.engine.Refusal;
import org.malinnotes.engine.Shipped;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.OptionId;

/** How a lesson goes, whatever is ordered in it. */
class CourseTest {
  private static final String SAMPLES = "org.malinnotes.lesson.SampleLesson#all";
  private static final int PUPILS = 150;

  /** No pupil needs nearly as many answers. */
  private static final int LONG = 100;

  @ParameterizedTest
  @MethodSource(SAMPLES)
  void everybodyMeetsEveryDecisionAndEveryRunReplays(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    for (int seed = 0; seed < PUPILS; seed++) {
      RandomPupil pupil = new RandomPupil(course, seed);
      List<LessonEvent> events = new ArrayList<>();
      List<LessonTurn> turns = new ArrayList<>(List.of(course.begin()));
      while (last(turns).stage() != Stage.OVER) {
        LessonEvent event = pupil.next(last(turns));
        events.add(event);
        turns.add(course.step(last(turns), event));
        assertThat(turns).as("seed %s", seed).hasSizeLessThan(LONG);
      }
      assertThat(last(turns).counted())
          .as("seed %s", seed)
          .extracting(Counted::round)
          .isEqualTo(lesson.decisions());
      assertThat(rounds(turns)).as("seed %s", seed).containsExactlyElementsOf(lesson.decisions());
      LessonReplay replay = LessonReplay.of(course, events);
      assertThat(replay.refusal()).isEmpty();
      assertThat(replay.turns()).as("seed %s", seed).isEqualTo(turns);
    }
  }

  @ParameterizedTest
  @MethodSource(SAMPLES)
  void theRecordIsPlayable(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    LessonReplay replay = LessonReplay.of(course, course.asOnRecord());
    assertThat(replay.refusal()).isEmpty();
    assertThat(replay.state().stage()).isEqualTo(Stage.OVER);
    assertThat(replay.state().game().away()).isNull();
    assertThat(went(replay.turns())).isEmpty();
  }

  @Test
  void fromALineThatHasLeftTheRecordOneCanGoBackToTheNextDecision() {
    Course course = new Course(Shipped.OCTOBER, SampleLesson.REVERSAL);
    LessonState state = second(course);
    LessonTurn left = order(course, state, "keep-to-yesterday");
    assertThat(left.state().stage()).isEqualTo(Stage.ASIDE);
    LessonTurn back = course.step(left.state(), new LessonEvent.GoBack());
    assertThat(went(List.of(back))).containsExactly(SampleLesson.REVERSAL.decisions().get(2));
    assertThat(each(List.of(back), LessonHappening.Told.class).map(it -> it.scene().id().value()))
        .containsExactly("vnukovo-31-october");
    assertThat(back.state().stage()).isEqualTo(Stage.ROUND);
    assertThat(back.state().game())
        .isEqualTo(order(course, second(course), "reverse").state().game());
  }

  @Test
  void afterTheLastDecisionALineOffTheRecordGoesOnUntilItIsLeft() {
    Course course = new Course(Shipped.OCTOBER, SampleLesson.REVERSAL);
    LessonTurn third = order(course, second(course), "reverse");
    LessonTurn last = order(course, third.state(), "reconvene");
    assertThat(last.state().stage()).isEqualTo(Stage.ASIDE);
    LessonTurn over = course.step(last.state(), new LessonEvent.GoBack());
    assertThat(over.state().stage()).isEqualTo(Stage.OVER);
    assertThat(over.happenings())
        .containsExactly(new LessonHappening.DecisionsOver(List.of("It was over."), true));
    LessonTurn refused = order(course, third.state(), "refuse");
    assertThat(refused.state().stage()).isEqualTo(Stage.OVER);
    assertThat(refused.happenings())
        .contains(new LessonHappening.DecisionsOver(List.of("It was over."), false));
  }

  @Test
  void aDetourThatLeadsAroundTheNextDecisionIsLeftWhereItComesBack() {
    Lesson lesson = Shipped.OCTOBER.lesson(new LessonId("telling-the-allies"));
    Course course = new Course(Shipped.OCTOBER, lesson);
    List<LessonTurn> turns = new ArrayList<>();
    turns.add(order(course, course.begin().state(), "keep-dark"));
    while (last(turns).stage() == Stage.ASIDE) {
      turns.add(course.step(last(turns), firstOpen(course, last(turns))));
    }
    assertThat(course.round(last(turns))).contains(lesson.decisions().get(1));
    assertThat(went(turns)).containsExactly(lesson.decisions().get(1));
    assertThat(each(turns, LessonHappening.Told.class)).isEmpty();
  }

  @Test
  void theDocumentsOfferedAreTheLessons() {
    Lesson.Round round = SampleLesson.REVERSAL.decisions().get(1);
    Course course = new Course(Shipped.OCTOBER, SampleLesson.offering(SampleLesson.REVERSAL, 1, 2));
    assertThat(course.engine().story().scene(round.scene()).documents())
        .isEqualTo(round.documents().subList(0, 2));
    assertThat(Shipped.OCTOBER.scene(round.scene()).documents()).hasSizeGreaterThan(2);
  }

  @Test
  void whatTheLessonDoesNotAskIsNotAsked() {
    Course course = new Course(Shipped.OCTOBER, SampleLesson.WARSAW);
    LessonState state = course.begin().state();
    LessonTurn turn = course.step(state, asDecided(course, state));
    assertThat(turn.state().game().phase()).isEqualTo(Phase.FORECAST);
    Course silent = new Course(Shipped.OCTOBER, SampleLesson.KADAR);
    state = silent.begin().state();
    assertThat(silent.step(state, asDecided(silent, state)).state().next()).isEqualTo(1);
  }

  @Test
  void onTheRecordThereIsNothingToGoBackFrom() {
    Course course = new Course(Shipped.OCTOBER, SampleLesson.REVERSAL);
    LessonState state = course.begin().state();
    assertThat(course.refusal(state, new LessonEvent.GoBack())).contains(Refusal.OUT_OF_TURN);
    assertThatThrownBy(() -> course.step(state, new LessonEvent.GoBack()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The state at the second decision, the first taken as on record. */
  private static LessonState second(Course course) {
    return order(course, course.begin().state(), "peaceful-path").state();
  }

  /** Gives an order and claims nothing. */
  private static LessonTurn order(Course course, LessonState state, String option) {
    LessonTurn turn =
        course.step(state, new LessonEvent.Play(new Event.Order(new OptionId(option))));
    while (turn.state().stage() == Stage.ROUND && turn.state().game().phase() != Phase.ORDER) {
      Event nothing = RecordCourse.nothing(turn.state().game().phase());
      turn = course.step(turn.state(), new LessonEvent.Play(nothing));
    }
    return turn;
  }

  private static LessonEvent firstOpen(Course course, LessonState state) {
    return course.engine().choices(state.game()).stream()
        .filter(Choice::open)
        .findFirst()
        .map(choice -> (LessonEvent) new LessonEvent.Play(new Event.Order(choice.option().id())))
        .orElseThrow();
  }

  private static LessonEvent asDecided(Course course, LessonState state) {
    return new LessonEvent.Play(
        new Event.Order(course.engine().asDecided(state.game()).orElseThrow().id()));
  }

  private static List<Lesson.Round> rounds(List<LessonTurn> turns) {
    return each(turns, LessonHappening.RoundBegan.class).map(it -> it.round()).toList();
  }

  private static List<Lesson.Round> went(List<LessonTurn> turns) {
    return each(turns, LessonHappening.WentBack.class).map(it -> it.to()).toList();
  }

  private static <T> Stream<T> each(List<LessonTurn> turns, Class<T> kind) {
    return turns.stream()
        .flatMap(turn -> turn.happenings().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static LessonState last(List<LessonTurn> turns) {
    return turns.get(turns.size() - 1).state();
  }
}
