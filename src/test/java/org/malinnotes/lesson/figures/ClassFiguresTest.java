package org.malinnotes.lesson.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Taken;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.RandomPupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;

/** The figures, against what each pupil did, counted the long way round. */
class ClassFiguresTest {
  private static final String SAMPLES = "org.malinnotes.lesson.SampleLesson#all";

  @ParameterizedTest
  @MethodSource(SAMPLES)
  void everythingAddsUp(Lesson lesson) {
    ClassFigures figures = figures(lesson, 40);
    for (RoundFigures round : figures.rounds()) {
      List<Taken> taken = taken(figures, round);
      assertThat(round.met()).isEqualTo(taken.size()).isEqualTo(round.ways().total());
      assertThat(round.orders().total()).isEqualTo(taken.size());
      long sure = taken.stream().filter(one -> sure(one) > 0).count();
      assertThat(round.guesses().total()).isEqualTo((int) sure);
      assertThat(round.knew()).isEqualTo(lesson.forecast() ? taken.size() - (int) sure : 0);
      long errors =
          taken.stream()
              .filter(one -> sure(one) >= Certain.LEAST)
              .filter(one -> !guessed(one).equals(round.decided().get().option().id()))
              .count();
      assertThat(round.confidentErrors()).isEqualTo((int) errors);
      documents(figures, round);
    }
    Calibration calibration = figures.calibration();
    assertThat(calibration.guesses())
        .isEqualTo(figures.rounds().stream().mapToInt(one -> one.guesses().total()).sum());
    assertThat(calibration.right())
        .isEqualTo(figures.rounds().stream().mapToInt(one -> one.decided().get().guessed()).sum());
  }

  @ParameterizedTest
  @MethodSource(SAMPLES)
  void whoBrokeOffIsCountedAsFarAsHeCame(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    Run whole = new RandomPupil(course, 5).run();
    Run begun = new Run(whole.events().subList(0, 1), whole.opened(), whole.answers());
    ClassFigures figures =
        ClassFigures.of(
            course,
            List.of(Pupil.of(course, "whole", whole), Pupil.of(course, "begun", begun)),
            List.of());
    assertThat(figures.finished()).isEqualTo(1);
    RoundFigures last = figures.rounds().get(figures.rounds().size() - 1);
    assertThat(last.met()).isEqualTo(1);
    assertThat(last.orders().total()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource(SAMPLES)
  void aPlenaryAloneIsReportedFromItsBallots(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    RoundFigures bare = ClassFigures.of(course, List.of(), List.of()).rounds().get(0);
    int options = bare.options().size();
    List<Integer> votes = new ArrayList<>();
    for (int i = 0; i < options; i++) {
      votes.add(i + 1);
    }
    Ballot ballot =
        new Ballot(
            bare.scene().id(),
            new Draft(
                bare.options().stream().map(one -> one.option().id()).toList(),
                votes,
                votes,
                votes),
            bare.options().get(0).option().id());
    Ballot foreign =
        Draft.over(List.of(ballot.ordered()))
            .withVotes(List.of(9))
            .ballot(ballot.at(), ballot.ordered());
    RoundFigures round =
        ClassFigures.of(course, List.of(), List.of(ballot, foreign)).rounds().get(0);
    assertThat(round.orders().counts()).isEqualTo(votes);
    int decided = bare.options().indexOf(bare.decided().get());
    assertThat(round.confidentErrors()).isEqualTo(new Spread(votes).total() - votes.get(decided));
  }

  @Test
  void whoOpenedAPaperWhenItLayOnTheDeskBeforeHasOpenedIt() {
    Lesson lesson = Shipped.OCTOBER.lesson(new LessonId("night-of-the-23rd"));
    DocumentId twice = new DocumentId("andropovs-cable");
    Course course = new Course(Shipped.OCTOBER, lesson);
    List<Lesson.Round> there =
        lesson.decisions().stream().filter(round -> round.documents().contains(twice)).toList();
    assertThat(there).hasSize(2);
    Run run = new Run(course.asOnRecord(), Set.of(), Map.of());
    Pupil early = Pupil.of(course, "early", run.with(new Opened(there.get(0).scene(), twice)));
    Pupil late = Pupil.of(course, "late", run.with(new Opened(there.get(1).scene(), twice)));
    ClassFigures figures = ClassFigures.of(course, List.of(early, late), List.of());
    assertThat(
            figures.rounds().stream()
                .flatMap(round -> round.documents().stream())
                .filter(document -> document.document().id().equals(twice))
                .map(DocumentFigures::opened))
        .containsExactly(1, 2);
  }

  private static void documents(ClassFigures figures, RoundFigures round) {
    for (DocumentFigures document : round.documents()) {
      List<Opened> opened =
          figures.rounds().stream()
              .filter(one -> one.number() <= round.number())
              .map(one -> new Opened(one.scene().id(), document.document().id()))
              .toList();
      assertThat(document.opened())
          .isEqualTo(
              (int)
                  figures.pupils().stream()
                      .filter(pupil -> opened.stream().anyMatch(pupil.run().opened()::contains))
                      .count());
      assertThat(document.unread()).hasSizeLessThanOrEqualTo(document.cited());
    }
  }

  private static ClassFigures figures(Lesson lesson, int pupils) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    List<Pupil> all = new ArrayList<>();
    for (long seed = 0; seed < pupils; seed++) {
      all.add(Pupil.of(course, "p" + seed, new RandomPupil(course, 7_919_000_001L * seed).run()));
    }
    return ClassFigures.of(course, all, List.of());
  }

  private static List<Taken> taken(ClassFigures figures, RoundFigures round) {
    return figures.pupils().stream()
        .flatMap(pupil -> pupil.state().counted().stream())
        .filter(counted -> counted.round().equals(round.round()))
        .map(counted -> counted.taken())
        .toList();
  }

  private static int sure(Taken taken) {
    return taken.guess() instanceof Guess.Sure ? ((Guess.Sure) taken.guess()).percent() : 0;
  }

  private static Object guessed(Taken taken) {
    return ((Guess.Sure) taken.guess()).option();
  }
}
