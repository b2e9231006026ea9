package org.malinnotes.play.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;
import org.malinnotes.terminal.Pages;
import org.malinnotes.terminal.Sheet;
import org.malinnotes.terminal.Style;

/** The lessons that come along, on a projector and as the record went. */
class RoomyTest {
  private static final Sheet SMALL = new Sheet(Style.plain(), 24, 80);

  static Stream<Lesson> lessons() {
    return Shipped.OCTOBER.lessons().values().stream();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatIsChosenAmongStandsOnOneScreen(Lesson lesson) {
    for (Slide slide : screens(lesson)) {
      if (slide.kind() == SlideKind.QUESTION || slide.kind().takesForecasts()) {
        assertThat(Pages.of(slide.blocks(), SMALL.style(), SMALL.height()))
            .as("%s", slide.blocks().get(0))
            .hasSize(1);
      }
    }
  }

  @Test
  void helpNamesEverythingOnOneScreen() {
    Course course = new Course(Shipped.OCTOBER, lessons().findFirst().orElseThrow());
    Slide help = PlenarySession.of(course, Sitting.BEGUN).handle("help").session().shown();
    List<List<String>> pages = Pages.of(help.blocks(), SMALL.style(), SMALL.height());
    assertThat(pages).hasSize(1);
    assertThat(String.join(" ", pages.get(0)).split("\\W+")).contains(words());
  }

  private static String[] words() {
    return Arrays.stream(Cue.values()).map(Cue::word).toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatIsForTheTeacherAloneIsNotShown(Lesson lesson) {
    String shown = screens(lesson).toString();
    List<String> secret = new ArrayList<>(lesson.care());
    secret.addAll(lesson.background());
    lesson.aims().forEach(aim -> secret.add(aim.text()));
    lesson.plan().forEach(step -> secret.add(step.text()));
    lesson
        .decisions()
        .forEach(round -> round.arguments().forEach(argument -> secret.add(argument.text())));
    Room room = PlenarySession.of(new Course(Shipped.OCTOBER, lesson), Sitting.BEGUN).room();
    assertThat(secret).isNotEmpty().noneMatch(one -> shown.contains(room.expanded(List.of(one))));
    assertThat(shown).contains(lesson.exit());
  }

  /** Every screen of the whole lesson, its pages uncut. */
  private static List<Slide> screens(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    PlenarySession session = PlenarySession.of(course, Sitting.BEGUN);
    List<Slide> screens = new ArrayList<>();
    while (true) {
      screens.add(session.shown());
      String line = "";
      if (session.shown().kind() == SlideKind.FORECAST) {
        session = session.handle("forecast " + tally(session)).session();
        session = session.handle("sure " + tally(session)).session();
        screens.add(session.shown());
      } else if (session.shown().kind() == SlideKind.VOTE) {
        session = session.handle("vote " + tally(session)).session();
        screens.add(session.shown());
      } else if (session.shown().kind() == SlideKind.ORDER) {
        String decided =
            course
                .engine()
                .asDecided(session.room().line().state().game())
                .orElseThrow()
                .id()
                .value();
        List<String> ids =
            session.room().choices().stream().map(choice -> choice.option().id().value()).toList();
        line = "order " + Letter.of(ids.indexOf(decided));
      } else if (session.isLast()) {
        return screens;
      }
      session = session.handle(line).session();
    }
  }

  private static String tally(PlenarySession session) {
    return session.room().choices().stream()
        .map(choice -> choice.open() ? "10" : "0")
        .collect(Collectors.joining(" "));
  }
}
