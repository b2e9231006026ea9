package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saves that are damaged, foreign or edited by hand: plain words, and nothing is lost. */
class SpoiltSaveTest {
  private static final int BREAKS = 40;
  private static final String DIRT = "\u0000\u001b\u009b{}[]\",:9x ";

  @TempDir Path saves;

  @BeforeEach
  void play() {
    Program.run(
        "1\n1 2\n1 75\n2\nnone\nknew\nback\n1\nnone\nknew\n",
        "play",
        "--story",
        Program.TWO_DOORS,
        "--seat",
        "both",
        "--historian",
        "--save",
        "game",
        "--saves",
        saves.toString());
  }

  @Test
  void aSaveSpoiltAnywhereIsReadOrExplainedAndLeftAlone() throws IOException {
    Path file = saves.resolve("game.json");
    byte[] whole = Files.readAllBytes(file);
    Files.delete(saves.resolve("game.json.bak"));
    Random random = new Random(1956);
    for (int i = 0; i < BREAKS; i++) {
      Files.write(file, spoilt(whole, random));
      Map<String, String> before = files();
      for (String[] line : new String[][] {{"saves"}, {"saves", "show", "game"}}) {
        assertThat(run("", line).isClean().exit()).isIn(0, 1);
      }
      Program resumed = resume("lines\n").isClean();
      assertThat(resumed.exit()).isIn(0, 1);
      assertThat(resumed.err().isEmpty()).isEqualTo(resumed.exit() == 0);
      assertThat(files()).isEqualTo(before);
    }
  }

  /** Cut somewhere, or with a few bytes replaced. */
  private static byte[] spoilt(byte[] whole, Random random) {
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    int at = random.nextInt(text.length());
    if (random.nextInt(3) == 0) {
      text = text.substring(0, at);
    } else {
      char dirt = DIRT.charAt(random.nextInt(DIRT.length()));
      text = text.substring(0, at) + dirt + text.substring(at + 1);
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"order\": \"take-turns\" | \"order\": \"take-all\" | no longer holds",
        "\"at\": \"half-a-bucket\" | \"at\": \"dusk\" | no longer holds",
        "\"well-book\" | \"no-book\" | no longer holds",
        "75 | 76 | no longer holds",
        "\"active\": 2 | \"active\": 99 | damaged",
        "\"active\": 2 | \"active\": -1 | damaged",
        "\"active\": 2 | \"active\": 4294967298 | damaged",
        "\"chapter\": \"dry-week\" | \"chapter\": \"wet-week\" | is gone",
        "\"marta\" | \"hans\" | is gone",
        "\"id\": \"two-doors\" | \"id\": \"three-doors\" | belongs to the story three-doors",
        "\"format\": 1 | \"format\": 2 | newer version",
        "malin-notes save | shopping list | not a save",
        "\"reveal\": \"now\" | \"reveal\": \"soon\" | damaged",
      })
  void aSaveEditedByHandIsTakenAsFarAsItHolds(String old, String by, String told)
      throws IOException {
    Copies.change(saves.resolve("game.json"), old, by);
    Files.delete(saves.resolve("game.json.bak"));
    Map<String, String> before = files();
    Program run = resume("lines\n").isClean();
    assertThat(run.all().replaceAll("\\s+", " ")).contains(told);
    assertThat(files()).isEqualTo(before);
    run("", "saves").isClean();
    run("", "saves", "show", "game").isClean();
  }

  @Test
  void whatIsSavedMayTryToDriveTheTerminal() throws IOException {
    Copies.change(saves.resolve("game.json"), "\"title\": \"", "\"title\": \"\\u001b[2J\\u202e");
    Copies.change(saves.resolve("game.json"), "\"created\": \"", "\"created\": \"\\u009b31m");
    Files.delete(saves.resolve("game.json.bak"));
    run("", "saves").isClean();
    run("", "saves", "show", "game").isClean();
    run("", "saves", "export", "game").isClean();
    resume("").isClean();
  }

  @Test
  void aDamagedSaveGoesOnFromTheGenerationBefore() throws IOException {
    Files.writeString(saves.resolve("game.json"), "{\"kind\": \"malin-no");
    Program run = resume("lines\n").isClean();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("copy kept before the last order", "lines 2");
    assertThat(resume("1\nquit\n").out()).contains("Saved as game");
    assertThat(files()).containsKey("game.json.damaged");
  }

  @Test
  void aSaveOfAnotherStoryIsNotTouched() throws IOException {
    Map<String, String> before = files();
    Program other = run("", "resume", "game", "--story", "story/october-1956").failed(1);
    assertThat(other.err()).contains("belongs to the story two-doors", "--story");
    Program load =
        run("load game\nquit\n", "play", "--story", "story/october-1956", "--seat", "gomulka");
    assertThat(load.isClean().out().replaceAll("\\s+", " "))
        .contains("belongs to the story two-doors");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void anExistingSaveIsNeverReplacedByANewGame() throws IOException {
    Map<String, String> before = files();
    Program named = run("1\n", "play", "--story", Program.TWO_DOORS, "--save", "game").failed(2);
    assertThat(named.err()).contains("already", "malin resume game");
    run("1\nsave game\n", "play", "--story", Program.TWO_DOORS, "--seat", "jonas").isClean();
    assertThat(files()).containsAllEntriesOf(before).containsKey("jonas.json");
  }

  private Program resume(String typed) {
    return run(typed, "resume", "game", "--story", Program.TWO_DOORS);
  }

  private Program run(String typed, String... line) {
    return Program.run(
        typed, Stream.concat(Stream.of(line), Stream.of("--saves", saves.toString())).toList());
  }

  /** The files beside one another with all that is in them, without the locks. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(saves)) {
      for (Path file : found.filter(path -> !path.toString().endsWith(".lock")).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        files.put(file.getFileName().toString(), text);
      }
    }
    return files;
  }
}
