package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is told before an order, in whatever way one plays, what the man in a chair became. */
class ChairTest {
  @TempDir Path saves;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play --chapter 2 --seat gomulka",
        "play --chapter 2 --seat khrushchev",
        "play --lesson warsaw-both-sides --as fox",
        "class run warsaw-both-sides",
        "class handout warsaw-both-sides"
      })
  void isNotCalledByATitleWithADateToIt(String line) {
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    if (!words.contains("handout")) {
      words.addAll(List.of("--saves", saves.toString()));
    }
    String shown = Program.run("\n\n\n\n", words).all().replaceAll("\\s+", " ");
    assertThat(shown).contains("Warsaw");
    assertThat(shown).doesNotContain("Leader of the Polish");
  }
}
