package org.malinnotes.play.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.play.EndingBasis;
import org.malinnotes.play.Evidence;
import org.malinnotes.play.Untold;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Option;
import org.malinnotes.story.Story;

/** However a class orders, nothing tells it what it has yet to decide. */
class ForeknowledgeTest {
  private static final Story STORY = Shipped.OCTOBER;

  /** A quotation so short could stand anywhere. */
  private static final int LEAST = 40;

  static Stream<Lesson> lessons() {
    return STORY.lessons().values().stream();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyDepartureKeepsItsReasonsForTheDebrief(Lesson lesson) {
    int departures = 0;
    for (int round = 0; round + 1 < lesson.decisions().size(); round++) {
      for (Choice choice : at(lesson, round).session().room().choices()) {
        if (choice.open() && choice.option().departure() != null) {
          departs(lesson, round, choice.option());
          departures++;
        }
      }
    }
    assertThat(departures).isGreaterThan(2);
  }

  private static void departs(Lesson lesson, int round, Option option) {
    Playing playing = at(lesson, round);
    List<Choice> choices = playing.session().room().choices();
    int place = choices.stream().map(Choice::option).toList().indexOf(option);
    playing.order(session -> Letter.of(place));
    playing.backToTheRecord();
    playing.to(SlideKind.VOTE);
    String shown = playing.shown();
    String because = Evidence.because(STORY, option.departure().because());
    assertThat(shown).as(option.label()).doesNotContain(because);
    Moment next = STORY.scene(lesson.decisions().get(round + 1).scene()).date();
    assertThat(STORY.entries().values())
        .as(option.label())
        .filteredOn(entry -> entry.about().isAfter(next) && entry.quote().length() >= LEAST)
        .filteredOn(entry -> beforeItsEnd(shown).contains(entry.quote()))
        .isEmpty();
    while (!playing.session().isFinished()) {
      playing.order(Playing::decided);
      playing.backToTheRecord();
      playing.to(SlideKind.VOTE);
    }
    String debrief = playing.shown();
    assertThat(debrief).as(option.label()).contains(because);
    Room room = playing.session().room();
    Untold.of(room.line().turns(), lesson.decisions().size()).endings().stream()
        .flatMap(ending -> EndingBasis.whole(STORY, ending).stream())
        .forEach(
            basis -> {
              assertThat(shown).doesNotContain(basis);
              assertThat(debrief).contains(basis);
            });
  }

  /** Where a line ends, its own text may look back at the record. */
  private static String beforeItsEnd(String shown) {
    int end = shown.indexOf("The end of this line");
    return end < 0 ? shown : shown.substring(0, end);
  }

  /** A class that has come to the vote on one of the decisions, as it was decided until then. */
  private static Playing at(Lesson lesson, int round) {
    Playing playing = new Playing(PlenarySession.of(new Course(STORY, lesson), Sitting.BEGUN));
    for (int i = 0; i < round; i++) {
      playing.order(Playing::decided);
    }
    playing.to(SlideKind.VOTE).shown();
    return playing;
  }
}
