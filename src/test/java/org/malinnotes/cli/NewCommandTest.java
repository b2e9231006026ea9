package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new story is sound, plays to each of its ends, and never costs anybody a file. */
class NewCommandTest {
  private static final String SCENES = "scenes/01-saturday/";

  @TempDir Path folder;

  @Test
  void aNewStoryPassesCheckAndNothingInItIsUnmet() {
    Path story = begin("harbour-master");

    assertThat(run("check", story).out()).isEqualTo("No findings.\n");
    Program explored = run("explore", story);
    assertThat(explored.exit()).isZero();
    assertThat(explored.out()).contains("7 lines", "is met by some line", "Every line ends.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"111", "112", "121", "122", "211", "212", "3"})
  void everyLineOfItEnds(String orders) {
    String typed = "1\n" + String.join("\n", orders.split("")) + "\n";
    Program run =
        Program.run(typed, "play", "--story", begin("s").toString(), "--saves", folder.toString());

    assertThat(run.isClean().exit()).isZero();
    assertThat(run.out()).contains("The end of this line");
  }

  @ParameterizedTest
  @CsvSource({
    "harbour-master, harbour-master, Harbour master",
    "Łódź 1956, lodz-1956, Łódź 1956",
    "Ærø Straße, aero-strasse, Ærø Straße",
    "--, my-story, My story",
    "exit, my-story, Exit",
    "it's mine, it-s-mine, It s mine"
  })
  void itIsCalledAsItsFolderIs(String name, String id, String title) throws IOException {
    String json = Files.readString(begin(name).resolve("story.json"));

    assertThat(json).contains("\"id\": \"" + id + "\"", "\"title\": \"" + title + "\"");
  }

  @Test
  void itIsCalledAsItIsWished() throws IOException {
    Path story = begin("s", "--id", "two", "--title", "Back\\slash");

    assertThat(Files.readString(story.resolve("story.json")))
        .contains("\"id\": \"two\"", "\"title\": \"Back\\\\slash\"");
  }

  @ParameterizedTest
  @CsvSource({
    "--id, Two Words, two-words",
    "--id, exit, exit",
    "--title, ' ', empty",
    "--id, @TITLE@, `@TITLE@` is not an id"
  })
  void aNameThatNoStoryCanHaveIsRefusedAndNothingIsLeft(String option, String word, String said) {
    Program run = create(folder.resolve("a/b"), option, word).failed(2);

    assertThat(run.err()).contains("No story was written", said);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aTitleIsOneLine() {
    Program run = create(folder.resolve("s"), "--title", "One\nTwo").failed(2);

    assertThat(run.err()).contains("A title is one line.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsInTheWayIsNamed() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, folder.resolve("nowhere"));
    assertThat(create(link).failed(2).err()).contains("link is a link that leads nowhere");
    Path file = Files.writeString(folder.resolve("letter.txt"), "kept");
    assertThat(create(file.resolve("under")).failed(2).err()).contains("letter.txt is a file");
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAsItIs() throws IOException {
    Path kept = Files.writeString(folder.resolve("letter.txt"), "Dear");

    assertThat(create(folder).failed(2).err()).contains("not empty", "letter.txt");
    assertThat(create(kept).failed(2).err()).contains("is a file");
    assertThat(create(kept.resolve("under")).failed(2).err()).contains("No story could be written");
    assertThat(folder).isDirectoryContaining(path -> path.equals(kept));
    assertThat(folder.toFile().list()).containsExactly("letter.txt");
    assertThat(kept).hasContent("Dear");
  }

  @Test
  void anEmptyWordIsTheFolderOneIsIn() {
    assertThat(create(Path.of("")).failed(2).err()).startsWith(". is not empty");
  }

  @Test
  void anEmptyFolderUnderVersionControlWillDo() throws IOException {
    Files.createDirectory(folder.resolve(".git"));

    assertThat(create(folder).exit()).isZero();
    assertThat(folder.resolve("story.json")).exists();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its shell quotes otherwise")
  void whatToTypeNextCanBeCopied() {
    String out = create(folder.resolve("it's mine")).out();

    assertThat(out).contains("malin story check '", "it'\\''s mine'\n");
  }

  @Test
  void theFirstBranchOfItsReadmeHolds() throws IOException {
    Path story = begin("s");
    Path gate = story.resolve(SCENES + "the-gate.json");
    String text = Files.readString(gate);
    int from = text.lastIndexOf("      {\n        \"id\": \"lean-it\"");
    int to = text.indexOf("      }\n    ],", from);
    String copy =
        text.substring(from, to)
            .replace("lean-it", "sing")
            .replace("absorbed", "branch")
            .replace("\"dry-wall\"", "\"the-song\"");
    Files.writeString(gate, text.substring(0, from) + copy + "      },\n" + text.substring(from));
    String drip = Files.readString(story.resolve(SCENES + "the-drip.json"));
    Files.writeString(
        story.resolve(SCENES + "the-song.json"), drip.replace("the-drip", "the-song"));

    assertThat(run("check", story).out()).isEqualTo("No findings.\n");
    assertThat(run("explore", story).out()).contains("10 lines", "is met by some line");
  }

  private Path begin(String name, String... more) {
    Path story = folder.resolve(name);
    assertThat(create(story, more).isClean().exit()).isZero();
    return story;
  }

  private static Program create(Path story, String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "story";
    words[1] = "new";
    words[2] = story.toString();
    System.arraycopy(more, 0, words, 3, more.length);
    return Program.run("", words);
  }

  private static Program run(String command, Path story) {
    return Program.run("", "story", command, story.toString()).isClean();
  }
}
