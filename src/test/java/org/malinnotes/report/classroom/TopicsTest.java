package org.malinnotes.report.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;

/** What is chosen to talk about. */
class TopicsTest {
  private static final Lesson LESSON = Shipped.OCTOBER.lesson(new LessonId("second-thought"));
  private static final Course COURSE = new Course(Shipped.OCTOBER, LESSON);
  private static final Scene FIRST = Shipped.OCTOBER.scene(LESSON.decisions().get(0).scene());

  @Test
  void threeOfDifferentKindsWithQuestionsOfTheirOwn() {
    for (Lesson lesson : Shipped.OCTOBER.lessons().values()) {
      for (int pupils : new int[] {8, 12, 30}) {
        List<Topic> topics = Topics.of(SampleClass.figures(lesson, pupils));
        assertThat(topics).as("%s %s", lesson.id(), pupils).hasSize(Topics.MOST);
        assertThat(topics).extracting(Topic::kind).doesNotHaveDuplicates();
        assertThat(topics).extracting(Topic::question).doesNotHaveDuplicates().doesNotContain("");
        assertThat(topics).allMatch(topic -> topic.strength() > 0 && topic.strength() <= 1);
      }
    }
  }

  @Test
  void whatNobodyOpenedIsTold() {
    DocumentId unread = LESSON.decisions().get(0).documents().get(0);
    List<Pupil> pupils = new ArrayList<>();
    for (Pupil pupil : SampleClass.pupils(COURSE, 20)) {
      Set<Opened> opened = new LinkedHashSet<>(pupil.run().opened());
      opened.removeIf(one -> one.document().equals(unread));
      Run run = new Run(pupil.run().events(), opened, pupil.run().answers());
      pupils.add(Pupil.of(COURSE, pupil.name(), run));
    }
    assertThat(Topics.of(ClassFigures.of(COURSE, pupils, List.of())))
        .anyMatch(
            topic ->
                topic.kind() == Topic.Kind.UNREAD
                    && topic.sentence().contains("**Nobody opened**")
                    && topic.sentence().contains(Shipped.OCTOBER.document(unread).title()));
  }

  @Test
  void aClassThatWentWithTheRecordIsAskedAboutIt() {
    Manner record =
        new Manner() {
          @Override
          public Option orders(List<Option> options, Random dice) {
            return options.stream().filter(Option::isDecided).findFirst().orElseThrow();
          }

          @Override
          public Guess guesses(List<Option> options, Random dice) {
            return new Guess.Sure(right(options), 75);
          }

          @Override
          public boolean opens(int place, Random dice) {
            return false;
          }
        };
    assertThat(Topics.of(class20(record)))
        .extracting(Topic::kind)
        .contains(Topic.Kind.OF_ONE_MIND, Topic.Kind.UNREAD);
  }

  @Test
  void oneHalfAgainstTheOtherIsMoreToTalkAboutThanAScatteredClass() {
    List<Topic> halves = Topics.of(ordering(0, 1));
    assertThat(halves.get(0).kind()).isEqualTo(Topic.Kind.SPLIT);
    assertThat(halves.get(0).strength()).isEqualTo(1);
    assertThat(halves.get(0).sentence()).contains("ten of 20 ordered **A**", "as many **B**");
    assertThat(halves.get(0).question()).isEqualTo(FIRST.decision().orElseThrow().discussion());
    Topic scattered = split(ordering(0, 1, 2, 3));
    assertThat(scattered.strength()).isEqualTo(0.5);
    assertThat(scattered.sentence())
        .contains("went four ways", "of 20 five each ordered **A**", "**B**", "and **D**");
  }

  @Test
  void twoCampsOfUnequalSizeAreATopicIfThereIsNothingBetter() {
    Topic camps = split(ordering(0, 0, 0, 0, 0, 0, 0, 1, 1, 1));
    assertThat(camps.sentence()).contains("14 of 20 ordered **A**", "six **B**");
    assertThat(camps.strength()).isEqualTo(0.6);
    assertThat(Topics.of(ordering(0, 0, 0, 0, 0, 0, 0, 0, 0, 1)))
        .noneMatch(topic -> topic.kind() == Topic.Kind.SPLIT);
  }

  @Test
  void theStrongestComesFirstUnlessOneAboutSomethingElseIsAboutAsStrong() {
    for (Lesson lesson : Shipped.OCTOBER.lessons().values()) {
      ClassFigures figures = SampleClass.thirty(lesson);
      List<Topic> topics = Topics.of(figures);
      double strongest = topics.stream().mapToDouble(Topic::strength).max().orElseThrow();
      assertThat(topics.get(0).strength()).as(lesson.id().value()).isEqualTo(strongest);
      assertThat(topics)
          .isSortedAccordingTo((one, other) -> one.strength() > other.strength() - 0.41 ? 0 : 1);
    }
  }

  @Test
  void aClassThatIsSurerThanRightIsToldSo() {
    ClassFigures figures = class20(new Answering(0, options -> new Guess.Sure(wrong(options), 75)));
    assertThat(Topics.of(figures))
        .filteredOn(topic -> topic.kind() == Topic.Kind.CALIBRATION)
        .singleElement()
        .satisfies(
            topic -> {
              assertThat(topic.sentence()).contains("**Surer than right:** none of 60 forecasts");
              assertThat(topic.sentence()).contains("would have been 45");
              assertThat(topic.question()).contains("doubt");
            });
    ClassFigures shy = class20(new Answering(0, options -> new Guess.Sure(right(options), 40)));
    assertThat(Topics.of(shy))
        .anyMatch(topic -> topic.sentence().contains("More often right than you dared to say"));
  }

  @Test
  void whereAllKnewNobodyIsCredited() {
    ClassFigures figures = class20(Temperament.KNOWING);
    List<Topic> topics = Topics.of(figures);
    assertThat(topics.get(0).kind()).isEqualTo(Topic.Kind.KNEW);
    assertThat(topics.get(0).sentence()).contains("all 60 times");
    assertThat(topics).noneMatch(topic -> topic.kind() == Topic.Kind.OF_ONE_MIND);
    assertThat(ClassMarkdown.of(ClassReport.of(figures, List.of()), Sheets.FOLDED))
        .contains("All 20 decided here.", "20 already knew what was decided, and did not guess.");
  }

  @Test
  void atATieWithWhatWasDecidedHistorySurprisedNobody() {
    int decided = FIRST.decision().orElseThrow().options().indexOf(decided());
    int other = decided == 0 ? 1 : 0;
    List<Pupil> pupils = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int expected = i % 2 == 0 ? decided : other;
      Answering manner =
          new Answering(
              0,
              options ->
                  new Guess.Sure(options.get(Math.min(expected, options.size() - 1)).id(), 60));
      pupils.add(new MannerlyPupil(COURSE, manner, i).after("p" + i, 1));
    }
    assertThat(Topics.of(ClassFigures.of(COURSE, pupils, List.of())))
        .noneMatch(topic -> topic.kind() == Topic.Kind.MISJUDGED);
  }

  @Test
  void aFewAreNoClassToTalkAbout() {
    assertThat(Topics.of(SampleClass.figures(LESSON, 3))).isEmpty();
  }

  @Test
  void whereAFewHaveFilesTheHandsOfAllCount() {
    List<Option> options = FIRST.decision().orElseThrow().options();
    List<Integer> votes = new ArrayList<>(Collections.nCopies(options.size(), 0));
    votes.set(0, 9);
    votes.set(1, 8);
    Ballot ballot =
        new Draft(FIRST.decision().orElseThrow().optionIds(), List.of(), List.of(), votes)
            .ballot(FIRST.id(), options.get(0).id());
    List<Topic> topics =
        Topics.of(ClassFigures.of(COURSE, SampleClass.pupils(COURSE, 3), List.of(ballot)));
    assertThat(topics).singleElement();
    assertThat(topics.get(0).sentence()).contains("nine of 17 ordered **A**", "eight **B**");
  }

  @Test
  void nobodyIsNoReasonToTalk() {
    assertThat(Topics.of(ClassFigures.of(COURSE, List.of(), List.of()))).isEmpty();
  }

  /** Twenty who order the options at these places in turn, at the first decision and no other. */
  private static ClassFigures ordering(int... places) {
    List<Pupil> pupils = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Answering manner = new Answering(places[i % places.length], options -> new Guess.Knew());
      pupils.add(new MannerlyPupil(COURSE, manner, i).after("p" + i, 1));
    }
    return ClassFigures.of(COURSE, pupils, List.of());
  }

  private static Topic split(ClassFigures figures) {
    return Topics.of(figures).stream()
        .filter(topic -> topic.kind() == Topic.Kind.SPLIT)
        .findFirst()
        .orElseThrow();
  }

  private static ClassFigures class20(Manner manner) {
    List<Pupil> pupils = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pupils.add(new MannerlyPupil(COURSE, manner, i).whole("p" + i));
    }
    return ClassFigures.of(COURSE, pupils, List.of());
  }

  private static Option decided() {
    return FIRST.decision().orElseThrow().decided().orElseThrow();
  }

  private static OptionId right(List<Option> options) {
    return options.stream().filter(Option::isDecided).findFirst().orElseThrow().id();
  }

  private static OptionId wrong(List<Option> options) {
    return options.stream().filter(option -> !option.isDecided()).findFirst().orElseThrow().id();
  }

  private record Answering(int place, Function<List<Option>, Guess> guess) implements Manner {
    @Override
    public Option orders(List<Option> options, Random dice) {
      return options.get(place);
    }

    @Override
    public Guess guesses(List<Option> options, Random dice) {
      return guess.apply(options);
    }
  }
}
