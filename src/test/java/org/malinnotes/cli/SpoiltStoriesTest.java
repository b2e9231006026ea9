package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.format.Spoiling;
import org.malinnotes.format.StoryCopy;
import org.opentest4j.MultipleFailuresError;

/**
 * Stories spoilt in any way: every command says what is wrong, and what {@code check} lets pass can
 * be played. {@code -Dmalin.spoilt=1000} tries so many stories instead of a few, seed by seed, from
 * {@code -Dmalin.spoilt.first} on.
 */
class SpoiltStoriesTest {
  private static final int STORIES = Integer.getInteger("malin.spoilt", 25);
  private static final int FIRST = Integer.getInteger("malin.spoilt.first", 0);

  private static final List<Path> SOUND =
      List.of(
          Path.of("story/two-doors"),
          Path.of("src/test/resources/org/malinnotes/check/ferry"),
          Path.of("story/two-doors"),
          Path.of("src/test/resources/org/malinnotes/check/ferry"),
          Path.of("story/october-1956"));

  @TempDir Path folder;

  private final Limited limited = new Limited();

  @AfterEach
  void close() {
    limited.close();
  }

  @Test
  void nothingBreaksAndWhatPassesCanBePlayed() throws IOException {
    int[] exits = new int[2];
    List<AssertionError> failures = new ArrayList<>();
    for (long seed = FIRST; seed < FIRST + STORIES; seed++) {
      try {
        exits[run(seed)]++;
      } catch (AssertionError failure) {
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      throw new MultipleFailuresError("of " + STORIES + " stories", failures);
    }
    assertThat(exits[Exit.OK]).isGreaterThan(STORIES / 40);
    assertThat(exits[Exit.FOUND]).isGreaterThan(STORIES / 4);
  }

  private int run(long seed) throws IOException {
    Path sound = SOUND.get((int) (seed % SOUND.size()));
    Path copy = folder.resolve("story" + seed);
    StoryCopy.of(sound, copy);
    String done = sound + ", " + Spoiling.of(copy, seed);
    try {
      return new StoryTrial(limited, copy, folder.resolve("saves"), seed).run();
    } catch (AssertionError failure) {
      throw new AssertionError(done, failure);
    } finally {
      delete(copy);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
