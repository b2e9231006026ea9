package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;

/** However a pupil orders, no reason for a departure tells what is yet to be decided. */
class LessonForesightTest {
  private final List<Block> shown = new ArrayList<>();
  private LessonSession session;

  static Stream<Lesson> lessons() {
    return Shipped.OCTOBER.lessons().values().stream();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theReasonsForADepartureWaitForTheDebrief(Lesson lesson) {
    begin(lesson);
    for (Choice choice : choices()) {
      Option option = choice.option();
      if (option.departure() == null || !choice.open()) {
        continue;
      }
      begin(lesson);
      order(choices().indexOf(choice) + 1);
      type("record 1");
      String before = shown.toString();
      String because = Evidence.because(Shipped.OCTOBER, option.departure().because());
      assertThat(before).as(option.label()).doesNotContain(because);
      while (session.line().state().stage() != Stage.OVER) {
        if (session.line().state().stage() == Stage.ASIDE) {
          type("return");
        } else {
          order(decided());
        }
      }
      while (!session.isFinished()) {
        type("1");
      }
      assertThat(shown.toString()).as(option.label()).contains(because);
    }
  }

  private void begin(Lesson lesson) {
    session = LessonSession.begin(new Course(Shipped.OCTOBER, lesson));
    shown.clear();
  }

  private List<Choice> choices() {
    return session.line().course().engine().choices(session.line().state().game());
  }

  private int decided() {
    Option decided =
        session.line().course().engine().asDecided(session.line().state().game()).orElseThrow();
    return choices().stream().map(Choice::option).toList().indexOf(decided) + 1;
  }

  private void order(int number) {
    type("" + number);
    while (session.line().state().game().phase() == Phase.EVIDENCE
        || session.line().state().game().phase() == Phase.FORECAST) {
      type(session.line().state().game().phase() == Phase.EVIDENCE ? "none" : "knew");
    }
  }

  private void type(String line) {
    LessonReaction reaction = session.handle(line);
    session = reaction.session();
    shown.addAll(reaction.blocks());
  }
}
