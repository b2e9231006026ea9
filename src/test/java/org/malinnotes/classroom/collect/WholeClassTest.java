package org.malinnotes.classroom.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.classroom.Pseudonym;
import org.malinnotes.classroom.Result;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.RandomPupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.Lesson;
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
