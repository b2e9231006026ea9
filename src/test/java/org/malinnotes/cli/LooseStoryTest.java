package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A story nobody has checked, with names in it that lead nowhere. */
class LooseStoryTest {
  private static final String TYPED = "read\nread 1\nwho\nmap\nmeters\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "scenes/01-dry-week/half-a-bucket.json | \"goto\": \"dusk\" | \"goto\": \"nowhere\"",
        "scenes/01-dry-week/half-a-bucket.json | \"marta-holl\" | \"nobody\"",
        "scenes/01-dry-week/half-a-bucket.json | \"almanac\" | \"no-book\"",
        "scenes/01-dry-week/half-a-bucket.json | \"goodwill\": | \"ill-will\":",
        "scenes/01-dry-week/half-a-bucket.json | goodwill >= 3 | ill-will >= 3",
        "scenes/01-dry-week/half-a-bucket.json | \"knownTo\": [\"jonas\"] | \"knownTo\":"
            + " [\"hans\"]",
        "scenes/01-dry-week/half-a-bucket.json | \"seat\": \"marta\" | \"seat\": \"hans\"",
        "scenes/01-dry-week/half-a-bucket.json | Jonas nods | {q:nothing} Jonas nods",
        "scenes/01-dry-week/half-a-bucket.json | \"decided\" | \"considered\"",
        "scenes/01-dry-week/dawn.json | \"option\": \"ask | \"option\": \"nag",
        "scenes/01-dry-week/dawn.json | night-water and goodwill <= 2 | goodwill <= 9",
        "scenes/01-dry-week/dusk.json | \"rejoin\": \"dawn\" | \"rejoin\": \"noon\"",
        "scenes/01-dry-week/goat.json | \"otto-reth\" | \"hans\"",
        "story.json | \"alone\": \"one-well\" | \"alone\": \"no-well\"",
        "story.json | \"scene\": \"half-a-bucket\" | \"scene\": \"nowhere\"",
        "story.json | \"to\": null | \"to\": \"wet-week\"",
        "story.json | \"folder\": \"01-dry-week\" | \"folder\": \"02-wet-week\"",
        "endings.json | \"measure\": \"well\" | \"measure\": \"sea\"",
        "endings.json | \"shared\" | \"split\"",
      })
  void isPlayedAsFarAsItGoesAndThenSaysWhatToDo(String file, String old, String by)
      throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Copies.change(story.resolve(file), old, by);
    for (String begun : new String[] {"jonas 1", "both 1", "both 3"}) {
      String[] words = begun.split(" ");
      Program run =
          Program.run(
              (TYPED + words[1] + "\nrecord 1\n").repeat(7) + "score\ndebrief\n",
              "play",
              "--story",
              story.toString(),
              "--seat",
              words[0],
              "--saves",
              saves());
      run.isClean();
      assertThat(run.exit()).isIn(0, 1);
      if (run.exit() == 1) {
        assertThat(run.err()).contains("malin story check");
      }
    }
    assertThat(Program.run("", "story", "check", story.toString()).isClean().exit()).isEqualTo(1);
  }

  private String saves() {
    return folder.resolve("saves").toString();
  }
}
