package org.malinnotes.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.DiagnosticPrinter;
import org.malinnotes.diagnostic.Severity;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.format.TreeSpoiler;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.LessonState;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/** Lessons spoilt in any way: each fault has its place, and what passes can be played. */
class SpoiltLessonsTest {
  /** How many times the usual number of spoilt lessons are checked. */
  private static final int TIMES = Integer.getInteger("malin.faults", 1);

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "story/two-doors, asking-first",
    "src/test/resources/org/malinnotes/check/ferry, one-rope"
  })
  void whatPassesCanBePlayed(String folder, String lesson) throws IOException {
    StoryCopy copy = StoryCopy.of(Path.of(folder), temporary);
    Path file = copy.folder().resolve("lessons/" + lesson + ".json");
    String sound = Files.readString(file);
    List<String> strings = strings(copy.folder());
    int[] stories = new int[2];
    for (int seed = 0; seed < TIMES * 150; seed++) {
      Files.writeString(file, TreeSpoiler.spoilt(sound, strings, new Random(seed)));
      LoadedStory loaded = StoryLoader.load(copy.folder());
      List<Diagnostic> findings = new ArrayList<>(loaded.findings());
      loaded.story().ifPresent(it -> findings.addAll(StoryChecker.check(it, loaded.places())));
      findings.forEach(new DiagnosticPrinter(80)::lines);
      assertThat(findings).as("seed %d", seed).allMatch(it -> it.place().isPresent());
      boolean passes = findings.stream().noneMatch(it -> it.code().severity() == Severity.ERROR);
      stories[passes ? 1 : 0]++;
      if (passes) {
        loaded.story().ifPresent(SpoiltLessonsTest::plays);
      }
    }
    assertThat(stories[0]).isGreaterThan(TIMES * 5);
    assertThat(stories[1]).isGreaterThan(TIMES * 5);
  }

  private static void plays(Story story) {
    for (Lesson lesson : story.lessons().values()) {
      Course course = new Course(story, lesson);
      LessonState state = course.begin().state();
      for (LessonEvent event : course.asOnRecord()) {
        state = course.step(state, event).state();
      }
      assertThat(state.stage()).isEqualTo(Stage.OVER);
      assertThat(state.counted()).hasSameSizeAs(lesson.decisions());
    }
  }

  private static List<String> strings(Path folder) throws IOException {
    List<String> strings = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
        strings.addAll(TreeSpoiler.strings(Files.readString(path)));
      }
    }
    return strings;
  }
}
