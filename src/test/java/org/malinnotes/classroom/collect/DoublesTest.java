package org.malinnotes.classroom.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.classroom.Result;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Guess;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.OptionId;

/** What is made of files that hold the same run, and of pupils who chose the same pseudonym. */
class DoublesTest {
  @TempDir Path folder;

  @Test
  void ofOneRunTheFileFurthestOnCounts() {
    SampleClass.write(folder, "a.json", SampleClass.begun("fox", 1, 2));
    SampleClass.write(folder, "b.json", SampleClass.whole("fox", 1));
    SampleClass.write(folder, "c.json", SampleClass.whole("fox", 1));
    Collected collected = SampleClass.collected(folder);
    assertThat(SampleClass.names(collected)).containsExactly("fox");
    assertThat(collected.kept().get(0).file().getFileName()).hasToString("b.json");
    assertThat(collected.findings())
        .extracting(Finding::sort, finding -> finding.file().getFileName().toString())
        .containsExactly(tuple(Finding.Sort.COPY, "a.json"), tuple(Finding.Sort.COPY, "c.json"));
    assertThat(collected.leavesOut()).isFalse();
  }

  @Test
  void whatTheProgramKeepsBesideAFileIsNotTold() {
    SampleClass.write(folder, "a.json", SampleClass.whole("fox", 1));
    SampleClass.write(folder, "a.json.bak", SampleClass.begun("fox", 1, 2));
    SampleClass.write(folder, "a.json.lock", new byte[0]);
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.kept()).hasSize(1);
    assertThat(collected.findings()).isEmpty();
  }

  @Test
  void whoseTheRunIsUnderTwoPseudonymsIsForTheTeacherToDecide() {
    SampleClass.write(folder, "aaa thief.json", SampleClass.whole("thief", 1));
    SampleClass.write(folder, "fox.json", SampleClass.whole("fox", 1));
    Collected collected = SampleClass.collected(folder);
    assertThat(SampleClass.names(collected)).containsExactly("fox", "thief");
    assertThat(sorts(collected)).containsExactly(Finding.Sort.RIVAL, Finding.Sort.RIVAL);
    assertThat(collected.findings().get(0).what())
        .contains("the run of thief in it is the same as that of fox in fox.json", "ask");
    assertThat(collected.findings().get(1).what())
        .contains("is the same as that of thief in aaa thief.json");
    assertThat(collected.toDecide()).hasSize(2);
    assertThat(collected.leavesOut()).isFalse();
    assertThat(collected.needsALook()).isTrue();
  }

  @Test
  void runsThatPartedCountEachWhicheverIsFoundFirst() throws IOException {
    Result one = parted(0);
    Result other = parted(1);
    SampleClass.write(folder, "a.json", one);
    SampleClass.write(folder, "b.json", other);
    SampleClass.write(folder, "c.json", begun(one));
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.kept())
        .extracting(kept -> kept.result().run())
        .contains(one.run(), other.run());
    assertThat(SampleClass.names(collected))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.startsWith("fox (0000-"));
    assertThat(sorts(collected)).filteredOn(sort -> sort == Finding.Sort.RIVAL).hasSize(2);
    List<String> names = SampleClass.names(collected);
    Files.move(folder.resolve("a.json"), folder.resolve("z.json"));
    assertThat(SampleClass.names(SampleClass.collected(folder))).isEqualTo(names);
  }

  @Test
  void runsThatPartedAreKeptBesideEachOther() throws IOException {
    Path results = folder.resolve("class");
    for (Result result : List.of(parted(0), parted(1), begun(parted(0)))) {
      SampleClass.write(folder, "in/a.json", result);
      Collected collected =
          Collected.of(
              folder.resolve("in"),
              Optional.of(results),
              SampleClass.STORY,
              Optional.of(SampleClass.LESSON.id()));
      Filing filing = new Filing(results, collected.kept());
      for (Kept kept : collected.kept()) {
        filing.file(kept);
      }
    }
    assertThat(SampleClass.collected(results).kept())
        .extracting(kept -> kept.result().run())
        .containsExactlyInAnyOrder(parted(0).run(), parted(1).run());
  }

  /** The lesson by one pupil, whose last guess is one of two. */
  private static Result parted(int guess) {
    Run run = SampleClass.whole("fox", 1).run();
    List<LessonEvent> events = new ArrayList<>(run.events());
    OptionId halves = new OptionId(guess == 0 ? "halves" : "wait-for-rain");
    events.set(
        events.size() - 1, new LessonEvent.Play(new Event.Forecast(new Guess.Sure(halves, 60))));
    return SampleClass.of("fox", 1, new Run(events, run.opened(), run.answers()));
  }

  private static Result begun(Result whole) {
    Run run = whole.run();
    return SampleClass.of("fox", 1, new Run(run.events().subList(0, 2), run.opened(), Map.of()));
  }

  @Test
  void namesAreInTheOrderInWhichAClassIsCalled() {
    int token = 1;
    for (String name : List.of("pupil 10", "Örs", "pupil 2", "Zoe", "ada", "Pupil 1")) {
      SampleClass.write(folder, token + ".json", SampleClass.whole(name, token++));
    }
    assertThat(SampleClass.names(SampleClass.collected(folder)))
        .containsExactly("ada", "Örs", "Pupil 1", "pupil 2", "pupil 10", "Zoe");
  }

  @Test
  void pupilsWithOnePseudonymAreToldApartWhateverElseIsThere() {
    SampleClass.write(folder, "a.json", SampleClass.whole("fox", 0x1111_0000_0000_0000L));
    SampleClass.write(folder, "b.json", SampleClass.whole("fox", 0x2222_0000_0000_0000L));
    Collected collected = SampleClass.collected(folder);
    assertThat(SampleClass.names(collected)).containsExactly("fox (1111)", "fox (2222)");
    assertThat(collected.findings().get(1).what()).contains("is called fox (2222) here");
    assertThat(sorts(collected)).containsOnly(Finding.Sort.NAMESAKE).hasSize(2);
    SampleClass.write(folder, "c.json", SampleClass.whole("fox", 0x0111_0000_0000_0000L));
    assertThat(SampleClass.names(SampleClass.collected(folder)))
        .containsExactly("fox (0111)", "fox (1111)", "fox (2222)");
  }

  private static List<Finding.Sort> sorts(Collected collected) {
    return collected.findings().stream().map(Finding::sort).toList();
  }
}
