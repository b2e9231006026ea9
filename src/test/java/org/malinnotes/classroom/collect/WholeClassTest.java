package org.malinnotes.classroom.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.classroom.Pseudonym;
import org.malinnotes.classroom.Result;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.RandomPupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Story;

/** What holds of a whole class, whatever was done in it and whatever became of a file. */
class WholeClassTest {
  @TempDir Path folder;

  @Test
  void spoilAnyByteOfAnyResultAndTheRestOfTheClassIsStillThere() throws IOException {
    int pupils = 5;
    for (int i = 0; i < pupils; i++) {
      SampleClass.write(folder, i + ".json", SampleClass.whole("pupil-" + i, i));
    }
    List<Kept> whole = SampleClass.collected(folder).kept();
    assertThat(whole).hasSize(pupils);
    for (int seed = 0; seed < 150; seed++) {
      Random dice = new Random(seed);
      int spoilt = dice.nextInt(pupils);
      Path file = folder.resolve(spoilt + ".json");
      byte[] good = Files.readAllBytes(file);
      byte[] bad = good.clone();
      bad[dice.nextInt(bad.length)] = (byte) dice.nextInt(256);
      Files.write(file, bad);
      Collected collected = SampleClass.collected(folder);
      assertThat(collected.kept())
          .as("seed %s", seed)
          .filteredOn(kept -> !kept.file().getFileName().equals(file.getFileName()))
          .map(kept -> kept.result())
          .containsAll(
              whole.stream()
                  .filter(kept -> !kept.file().getFileName().equals(file.getFileName()))
                  .map(Kept::result)
                  .toList());
      // Nothing is lost without a word.
      assertThat(collected.kept().size() == pupils || collected.leavesOut())
          .as("seed %s: %s", seed, collected.findings())
          .isTrue();
      Files.write(file, good);
    }
  }

  @Test
  void stepsThrownTogetherByDiceCountAsFarAsTheyCanBePlayed() {
    for (int seed = 0; seed < 400; seed++) {
      Random dice = new Random(seed);
      List<LessonEvent> events =
          Stream.generate(() -> anything(dice)).limit(1 + dice.nextInt(12)).toList();
      Run run = new Run(events, Set.of(), Map.of());
      SampleClass.write(folder, "a.json", SampleClass.of("fox", seed, run));
      Collected collected = SampleClass.collected(folder);
      assertThat(collected.kept()).as("seed %s", seed).hasSize(1);
      int held = collected.pupils().get(0).run().events().size();
      assertThat(collected.pupils().get(0).run().events())
          .as("seed %s", seed)
          .isEqualTo(events.subList(0, held));
      assertThat(collected.findings()).as("seed %s", seed).hasSize(held < events.size() ? 1 : 0);
    }
  }

  private static LessonEvent anything(Random dice) {
    String id =
        List.of("take-turns", "draw-first", "halves", "well-book", "price-card", "no-such")
            .get(dice.nextInt(6));
    return switch (dice.nextInt(5)) {
      case 0 -> new LessonEvent.GoBack();
      case 1 -> new LessonEvent.Play(new Event.Forecast(new Guess.Knew()));
      case 2 ->
          new LessonEvent.Play(
              new Event.Forecast(new Guess.Sure(new OptionId(id), 1 + dice.nextInt(99))));
      case 3 ->
          new LessonEvent.Play(
              new Event.Evidence(Collections.nCopies(dice.nextInt(3), new DocumentId(id))));
      default -> new LessonEvent.Play(new Event.Order(new OptionId(id)));
    };
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatIsPlayedAgreesWithItsReplayInEveryLesson(String story, Lesson lesson) {
    Course course = new Course(story(story), lesson);
    for (int seed = 0; seed < 20; seed++) {
      Result begun =
          Result.begin("1.0", new Pseudonym("p" + seed), token(seed), story(story), lesson);
      Run run = new RandomPupil(course, seed).run();
      Pupil pupil = Pupil.of(course, "p" + seed, run);
      SampleClass.write(folder, seed + ".json", begun.with("1.0", run, pupil.score()));
    }
    Collected collected = Collected.of(folder, story(story), Optional.empty());
    assertThat(collected.kept()).hasSize(20);
    assertThat(collected.findings()).isEmpty();
  }

  static Stream<Arguments> lessons() {
    return Shipped.stories().stream()
        .flatMap(
            story -> story.lessons().values().stream().map(one -> Arguments.of(story.id(), one)));
  }

  private static Story story(String id) {
    return Shipped.stories().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static String token(int seed) {
    return String.format("%016x", seed);
  }
}
