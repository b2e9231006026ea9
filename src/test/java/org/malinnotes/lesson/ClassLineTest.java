package org.malinnotes.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/** A class goes through a lesson by its ballots alone. */
class ClassLineTest {
  @ParameterizedTest
  @MethodSource("org.malinnotes.lesson.SampleLesson#all")
  void asOnRecordEveryDecisionIsMetAndNothingElseIsAsked(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    List<Move> moves = new ArrayList<>();
    ClassLine line = ClassLine.begin(course);
    while (line.state().stage() != Stage.OVER) {
      Move move = asDecided(course, line);
      assertThat(line.refusal(course, move)).isEmpty();
      line = line.with(course, move);
      moves.add(move);
    }
    assertThat(moves).hasSameSizeAs(lesson.decisions());
    assertThat(line.state().counted()).extracting(Counted::round).isEqualTo(lesson.decisions());
    assertThat(ClassLine.of(course, moves)).isEqualTo(line);
  }

  @Test
  void whatNoLongerHoldsEndsTheLineAndSaysWhy() {
    Course course = new Course(Shipped.OCTOBER, SampleLesson.REVERSAL);
    ClassLine begun = ClassLine.begin(course);
    Move first = asDecided(course, begun);
    OptionId none = new OptionId("none");
    Ballot ballot = Draft.over(List.of(none)).withVotes(List.of(1)).ballot(first.at(), none);
    assertThat(begun.refusal(course, new Move.Ordered(ballot)))
        .contains("the options have changed since they were counted");
    Move unknown = new Move.Ordered(Draft.EMPTY.ballot(first.at(), new OptionId("no-such-option")));
    assertThat(begun.refusal(course, unknown)).contains("that option does not exist here");
    Move elsewhere =
        new Move.Ordered(Draft.EMPTY.ballot(new SceneId("elsewhere"), new OptionId("x")));
    ClassLine line = ClassLine.of(course, List.of(first, elsewhere, first));
    assertThat(line.taken()).isEqualTo(1);
    assertThat(line.lost()).contains("the class now comes to another decision there");
  }

  @Test
  void offTheRecordTheClassMayReturn() {
    Course course = new Course(Shipped.OCTOBER, SampleLesson.REVERSAL);
    ClassLine line = ClassLine.begin(course);
    line = line.with(course, asDecided(course, line));
    assertThat(line.refusal(course, new Move.Returned(line.state().game().scene()))).isPresent();
    line =
        line.with(
            course,
            new Move.Ordered(
                Draft.EMPTY.ballot(
                    line.state().game().scene(), new OptionId("keep-to-yesterday"))));
    assertThat(line.state().stage()).isEqualTo(Stage.ASIDE);
    line = line.with(course, new Move.Returned(line.state().game().scene()));
    assertThat(line.state().stage()).isEqualTo(Stage.ROUND);
    assertThat(line.state().next()).isEqualTo(2);
  }

  private static Move asDecided(Course course, ClassLine line) {
    return new Move.Ordered(
        Draft.EMPTY.ballot(
            line.state().game().scene(),
            course.engine().asDecided(line.state().game()).orElseThrow().id()));
  }
}
