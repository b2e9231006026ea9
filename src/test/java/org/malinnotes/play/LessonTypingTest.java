package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.classroom.Pseudonym;
import org.malinnotes.classroom.Result;
import org.malinnotes.classroom.ResultCodec;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Run;
import org.malinnotes.lesson.SampleLesson;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/** Whatever a pupil types, what was done is kept, and the lesson goes on from it. */
class LessonTypingTest {
  private static final int PUPILS = 6;
  private static final int TYPED = 70;
  private static final int[] WIDTHS = {20, 40, 72};

  private record Taught(Story story, Lesson lesson) {
    @Override
    public String toString() {
      return story.id() + "/" + lesson.id().value();
    }
  }

  static Stream<Taught> lessons() {
    Stream<Taught> shipped =
        Shipped.stories().stream()
            .flatMap(story -> story.lessons().values().stream().map(it -> new Taught(story, it)));
    return Stream.concat(
        shipped, SampleLesson.all().map(lesson -> new Taught(Shipped.OCTOBER, lesson)));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whateverIsTypedTheResultKeepsTheWholeLesson(Taught taught) {
    Course course = new Course(taught.story(), taught.lesson());
    int finished = 0;
    for (int seed = 0; seed < PUPILS; seed++) {
      LessonTyping typing = new LessonTyping(seed);
      LessonSession session = LessonSession.begin(course);
      RandomTypingTest.printsCleanly(session.opening("fox"), WIDTHS[seed % WIDTHS.length]);
      for (int i = 0; i < TYPED; i++) {
        LessonReaction reaction = session.handle(typing.next(session));
        RandomTypingTest.printsCleanly(reaction.blocks(), WIDTHS[i % WIDTHS.length]);
        assertThat(keepsAll(session.run(), reaction.session().run())).isTrue();
        session = reaction.session();
      }
      goesOnFromItsFile(taught, course, session);
      finished += session.isFinished() ? 1 : 0;
    }
    assertThat(finished).isPositive();
  }

  private static void goesOnFromItsFile(Taught taught, Course course, LessonSession session) {
    Result result =
        Result.begin(
                "0.5.0", new Pseudonym("fox"), "0123456789abcdef", taught.story(), taught.lesson())
            .with("0.5.0", session.run(), session.score());
    Result read = ResultCodec.read(ResultCodec.write(result), "").result().orElseThrow();
    assertThat(read).isEqualTo(result);
    LessonSession goesOn = LessonSession.resume(course, read.run()).orElseThrow();
    assertThat(goesOn.line()).isEqualTo(session.line());
    RandomTypingTest.printsCleanly(goesOn.opening("<b>*fox*"), 40);
  }

  private static boolean keepsAll(Run before, Run after) {
    int events = before.events().size();
    return after.events().size() >= events
        && after.events().subList(0, events).equals(before.events())
        && after.opened().containsAll(before.opened())
        && after.answers().keySet().containsAll(before.answers().keySet());
  }
}
