package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole games of random lines, with saving and loading among them. */
class RandomGameTest {
  private static final int LINES = 90;

  @TempDir Path saves;

  @ParameterizedTest
  @CsvSource({
    "two-doors, marta",
    "two-doors, both",
    "october-1956, khrushchev",
    "october-1956, gomulka",
    "october-1956, both"
  })
  void nothingBreaksAndEveryGameGoesOn(String story, String seat) {
    for (String mode : List.of("--reveal=now", "--reveal=end", "--historian")) {
      Random random = new Random((story + seat + mode).hashCode());
      Program run =
          run(Typed.lines(LINES, random), "play", "--story=story/" + story, "--seat", seat, mode)
              .isClean();
      assertThat(run.exit()).isZero();
      assertThat(saves.resolve(seat + ".json")).exists();
      for (String name : List.of(seat, "a", "b")) {
        Program again = run("lines\ndebrief\n", "resume", name, "--story=story/" + story);
        assertThat(again.isClean().exit()).isIn(0, 1);
        assertThat(again.all()).doesNotContain("story has changed", "is damaged");
        run("", "saves", "delete", name).isClean();
        assertThat(saves.resolve(name + ".json")).doesNotExist();
      }
    }
  }

  private Program run(String typed, String... line) {
    return Program.run(
        typed, Stream.concat(Stream.of(line), Stream.of("--saves", saves.toString())).toList());
  }
}
