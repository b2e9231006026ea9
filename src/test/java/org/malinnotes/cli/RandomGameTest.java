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

  private static final List<String> WORDS =
      List.of(
          "help",
          "look",
          "read",
          "who",
          "map",
          "timeline",
          "glossary",
          "meters",
          "record",
          "score",
          "back",
          "rewind",
          "lines",
          "save",
          "save a",
          "save b",
          "load a",
          "load b",
          "load game",
          "transcript",
          "debrief",
          "r",
          "l",
          "gomułka",
          "none",
          "knew",
          "1 75",
          "2 60",
          "1 2",
          "qu it");

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
          run(typed(random), "play", "--story=story/" + story, "--seat", seat, mode).isClean();
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

  private static String typed(Random random) {
    StringBuilder typed = new StringBuilder("1\n");
    for (int i = 0; i < LINES; i++) {
      typed.append(random.nextInt(3) == 0 ? word(random) : "" + (1 + random.nextInt(4)));
      typed.append(random.nextInt(8) == 0 ? " " + random.nextInt(4) : "").append('\n');
    }
    return typed.toString();
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private Program run(String typed, String... line) {
    return Program.run(
        typed, Stream.concat(Stream.of(line), Stream.of("--saves", saves.toString())).toList());
  }
}
