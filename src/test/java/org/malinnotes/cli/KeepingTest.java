package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.save.FileSaveStore;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveName;
import org.malinnotes.save.SaveStore;

/** A new game never takes the place of another. */
class KeepingTest {
  private static final SaveName NAME = new SaveName("marta");

  @TempDir Path folder;

  @Test
  void aNameTakenMeanwhileIsRefused() {
    SaveStore store = new FileSaveStore(folder);
    Keeping late = Keeping.named(store, NAME);
    SaveFile other = played("1\n");
    assertThat(late.write(other).orElseThrow().message()).contains("another saved game");
    assertThat(late.written()).isFalse();
    try (Keeping elsewhere = Keeping.unnamed(store, NAME)) {
      assertThat(elsewhere.write(other)).isEmpty();
      assertThat(elsewhere.name().value()).isEqualTo("marta-2");
    }
    try (Keeping again = Keeping.begun(store, NAME)) {
      assertThat(again.write(other)).isEmpty();
    }
  }

  @Test
  void anAccentTypedApartIsFoundAgain() {
    String apart = "mar\u0301ta";
    assertThat(run("1\n", "play", "--seat", "marta", "--save", apart).exit()).isZero();
    assertThat(run("", "resume", apart).out()).contains("Given so far, one order:");
  }

  @Test
  void aTranscriptBeforeTheFirstOrderLeavesTheOtherGamesAlone() {
    run("1\ntranscript\n", "play", "--seat", "marta");
    long written = folder.resolve("marta.txt").toFile().length();
    assertThat(run("transcript\n", "play", "--seat", "marta").out()).contains("nothing to write");
    assertThat(folder.resolve("marta.txt").toFile().length()).isEqualTo(written).isPositive();
  }

  private SaveFile played(String typed) {
    assertThat(run(typed, "play", "--seat", "marta").exit()).isZero();
    return new FileSaveStore(folder).read(NAME).result().orElseThrow();
  }

  private Program run(String typed, String... words) {
    String[] args = Arrays.copyOf(words, words.length + 4);
    args[words.length] = "--story";
    args[words.length + 1] = Program.TWO_DOORS;
    args[words.length + 2] = "--saves";
    args[words.length + 3] = folder.toString();
    return Program.run(typed, args);
  }
}
