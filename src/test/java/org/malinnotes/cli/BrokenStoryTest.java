package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories that cannot be read: a message says what and where, and nothing else happens. */
class BrokenStoryTest {
  /** What stands in place of a byte, or after the last one kept. */
  private static final String[] DIRT = {"", "}", "\"", ",", "\u0000", "\\u001b[31m", "\u009b", "{"};

  private static final int BREAKS = 20;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "story.json",
        "endings.json",
        "people.json",
        "maps.json",
        "documents/yard.json",
        "scenes/01-dry-week/half-a-bucket.json"
      })
  void aFileBrokenAnywhereIsReportedWithItsPlace(String file) throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    byte[] whole = Files.readAllBytes(story.resolve(file));
    Random random = new Random(file.hashCode());
    for (int i = 0; i < BREAKS; i++) {
      int at = i == 0 ? 0 : random.nextInt(whole.length);
      boolean cut = random.nextBoolean();
      Files.write(story.resolve(file), broken(whole, at, DIRT[random.nextInt(DIRT.length)], cut));

      Program check = check(story).isClean();
      assertThat(check.exit()).isIn(0, 1);
      if (check.exit() == 1) {
        assertThat(check.out()).containsPattern("\\.json(:[0-9]+:[0-9]+)?: error");
      }
      Program play = play(story).isClean();
      assertThat(play.exit()).isIn(0, 1);
      assertThat(play.err().isEmpty()).isEqualTo(play.exit() == 0);
    }
  }

  private static byte[] broken(byte[] whole, int at, String dirt, boolean cut) {
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    String rest = cut ? "" : text.substring(at + 1);
    return (text.substring(0, at) + dirt + rest).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aBrokenFileNamesItsLineAndShowsIt() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Copies.change(story.resolve("people.json"), "\"id\"", "\"id");
    assertThat(check(story).out()).contains("people.json:").contains("^");
    Program play = play(story).failed(1);
    assertThat(play.err())
        .contains("This story cannot be played.", "people.json:", "malin story check");
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path file = Files.writeString(folder.resolve("file"), "{}");
    Path absent = folder.resolve("absent");
    Map<Path, String> told =
        Map.of(empty, "story.json", file, "is a file", absent, "no story folder");
    for (Path path : told.keySet()) {
      assertThat(play(path).failed(1).err()).contains(path.getFileName().toString());
      Program check = check(path).isClean();
      assertThat(check.exit()).isEqualTo(1);
      assertThat(check.all()).contains(told.get(path));
      Program resume = Program.run("", "resume", "--story", path.toString(), "--saves", saves());
      resume.failed(1);
    }
  }

  @Test
  void aFolderInPlaceOfAFileIsNamed() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Files.delete(story.resolve("people.json"));
    Files.createDirectory(story.resolve("people.json"));
    Program check = check(story).isClean();
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).contains("people.json");
    play(story).failed(1);
  }

  @Test
  void aStoryFromTheFutureIsNotGuessedAt() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Copies.change(story.resolve("story.json"), "\"format\": 1", "\"format\": 2");
    assertThat(check(story).isClean().exit()).isEqualTo(1);
    assertThat(play(story).failed(1).err()).contains("story.json").contains("format");
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Files.writeString(story.resolve("people.json"), "[".repeat(200_000));
    assertThat(check(story).isClean().exit()).isEqualTo(1);
    String condition = "(".repeat(100_000) + "water > 1" + ")".repeat(100_000);
    Path other = Copies.of(folder.resolve("other"));
    Copies.change(other.resolve(Copies.SCENES + "goat.json"), "beans >= 2", condition);
    assertThat(check(other).isClean().exit()).isEqualTo(1);
    play(other).failed(1);
  }

  private static Program check(Path story) {
    return Program.run("", "story", "check", story.toString());
  }

  private Program play(Path story) {
    return Program.run(
        "1\n", "play", "--story", story.toString(), "--seat", "marta", "--saves", saves());
  }

  private String saves() {
    return folder.resolve("saves").toString();
  }
}
