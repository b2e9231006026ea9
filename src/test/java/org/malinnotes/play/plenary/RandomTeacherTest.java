package org.malinnotes.play.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.SampleLesson;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.lesson.Stage;
import org.malinnotes.play.Block;
import org.malinnotes.story.Lesson;
import org.malinnotes.terminal.BlockPrinter;
import org.malinnotes.terminal.Pages;
import org.malinnotes.terminal.Sheet;
import org.malinnotes.terminal.Style;

/** Whatever a teacher types, the lesson goes on, and goes on the same when it is opened again. */
class RandomTeacherTest {
  private static final int TEACHERS = 3;
  private static final int LINES = 200;

  /** An answer stands in two lines at the foot of a small projector's screen. */
  private static final int FOOT = 2;

  private static final Sheet SMALL = new Sheet(Style.plain(), 24, 80);

  static Stream<Lesson> lessons() {
    return Stream.concat(SampleLesson.all(), Shipped.OCTOBER.lessons().values().stream());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void noLineFailsAndEveryStateCanBeOpenedAgain(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    Set<Stage> met = new HashSet<>();
    for (int seed = 0; seed < TEACHERS; seed++) {
      RandomTeacher teacher = new RandomTeacher(seed);
      PlenarySession session = PlenarySession.of(course, Sitting.BEGUN);
      for (int i = 0; i < LINES; i++) {
        String line = teacher.next(session);
        Reply reply = session.handle(line);
        session = reply.session();
        fits(session.shown(), reply.notice(), line);
        met.add(session.room().line().state().stage());
        if (i % 5 == 0) {
          PlenarySession again = PlenarySession.of(course, session.sitting());
          assertThat(again.sitting()).isEqualTo(session.sitting());
          assertThat(again.own()).isEqualTo(session.own());
          assertThat(PlenarySession.lost(course, session.sitting())).isEmpty();
        }
      }
    }
    assertThat(met).contains(Stage.ROUND, Stage.OVER);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void backAndForthLeadsToTheSameScreen(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    for (int seed = 0; seed < TEACHERS; seed++) {
      RandomTeacher teacher = new RandomTeacher(1_000 + seed);
      PlenarySession session = PlenarySession.of(course, Sitting.BEGUN);
      for (int i = 0; i < LINES / 2; i++) {
        session = session.handle(teacher.next(session)).session();
        PlenarySession here = session.uncovered();
        boolean waits = here.own().kind() == SlideKind.VOTE || here.own().kind() == SlideKind.ORDER;
        if (!here.isLast() && !waits) {
          PlenarySession there = here.handle("").session().handle("back").session();
          assertThat(there.sitting()).isEqualTo(here.sitting());
          assertThat(there.shown()).isEqualTo(here.shown());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void goingBackOverAnOrderTakesItBackAndKeepsItsVotes(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    PlenarySession session = PlenarySession.of(course, Sitting.BEGUN);
    while (!session.own().kind().takesVotes()) {
      session = session.handle("").session();
    }
    String votes =
        session.room().choices().stream()
            .map(choice -> choice.open() ? "1" : "0")
            .collect(Collectors.joining(" "));
    session = session.handle("vote " + votes).session();
    assertThat(session.sitting().draft().votes()).isNotEmpty();
    PlenarySession voted = session.handle("order A").session();
    Reply warning = voted.handle("back");
    assertThat(warning.notice()).contains("takes it back; its votes stay");
    assertThat(warning.session().sitting()).isEqualTo(voted.sitting());
    PlenarySession again = warning.session().handle("back").session();
    assertThat(again.sitting().moves()).isEmpty();
    assertThat(again.shown()).isEqualTo(session.shown());
    assertThat(again.sitting().draft()).isEqualTo(session.sitting().draft());
    assertThat(again.handle("order A").session().sitting()).isEqualTo(voted.sitting());
    assertThat(warning.session().handle("").session().handle("back").notice())
        .as("one step on, and the warning counts no more")
        .isEmpty();
  }

  private static void fits(Slide slide, String notice, String line) {
    Style style = SMALL.style().withWidth(72);
    assertThat(Pages.of(slide.blocks(), style, SMALL.height()))
        .allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(SMALL.height()));
    for (String foot : List.of(slide.hint(), notice)) {
      List<String> lines = new BlockPrinter(style).print(List.of(new Block.Notice(foot)));
      assertThat(lines).as("%s: %s", line, foot).hasSizeLessThanOrEqualTo(FOOT + 1);
    }
  }
}
