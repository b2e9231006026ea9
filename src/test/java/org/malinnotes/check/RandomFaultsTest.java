package org.malinnotes.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malinnotes.check.explore.Survey;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.DiagnosticPrinter;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.format.TreeSpoiler;
import org.malinnotes.play.Seating;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.UnknownNameException;

/**
 * Stories with something taken out or put in another's place are told what is wrong, whatever it
 * is.
 */
class RandomFaultsTest {
  /** How many times the usual number of spoilt stories are checked. */
  private static final int TIMES = Integer.getInteger("malin.faults", 1);

  /** Enough for the small stories, and for a part of each chapter of the large one. */
  private static final int MOST_STATES = 500;

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "story/two-doors, 250",
    "story/october-1956, 40",
    "src/test/resources/org/malinnotes/check/ferry, 250"
  })
  void checkAlwaysComesToAnEnd(String story, int usual) throws IOException {
    int stories = TIMES * usual;
    StoryCopy copy = StoryCopy.of(Path.of(story), temporary);
    List<Path> files = files(copy.folder());
    int checked = 0;
    int found = 0;
    for (int seed = 0; seed < stories; seed++) {
      Random random = new Random(seed);
      Path file = files.get(random.nextInt(files.size()));
      String before = Files.readString(file);
      Files.writeString(file, TreeSpoiler.spoilt(before, strings(files, random), random));
      LoadedStory loaded = StoryLoader.load(copy.folder());
      if (loaded.story().isPresent()) {
        List<Diagnostic> findings = StoryChecker.check(loaded.story().get(), loaded.places());
        explore(loaded.story().get());
        findings.forEach(new DiagnosticPrinter(80)::lines);
        checked++;
        found += findings.isEmpty() ? 0 : 1;
      }
      Files.writeString(file, before);
    }
    assertThat(checked).isGreaterThan(stories / 10);
    assertThat(found).isGreaterThan(stories / 20);
  }

  /** An unchecked story is explored, or it is said why it cannot be. */
  private static void explore(Story story) {
    Survey survey = new Survey(story, MOST_STATES);
    try {
      for (Chapter chapter : story.chapters()) {
        for (List<SeatId> held : new Seating(story, chapter, true).holdings()) {
          survey.explore(new Setup(chapter.id(), true, held, false));
        }
      }
      assertThat(survey.unmet()).doesNotContainNull();
    } catch (StoryFaultException | UnknownNameException fault) {
      assertThat(fault).hasMessageNotContaining("null");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** The strings of another file: names of scenes, options, people, dates, conditions. */
  private static List<String> strings(List<Path> files, Random random) throws IOException {
    return TreeSpoiler.strings(Files.readString(files.get(random.nextInt(files.size()))));
  }
}
