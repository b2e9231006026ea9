package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as no editor writes them, each told by its own message. */
class HostileFilesTest {
  private static final String SCENE = Copies.SCENES + "goat.json";

  @TempDir Path folder;

  private final Limited limited = new Limited();
  private Path story;

  @BeforeEach
  void copy() throws IOException {
    story = Copies.of(folder.resolve("story"));
  }

  @AfterEach
  void close() {
    limited.close();
  }

  @Test
  void aStringOfAHundredMegabytesIsNotEvenRead() throws IOException {
    try (Writer writer = Files.newBufferedWriter(story.resolve("people.json"))) {
      writer.write("{\"people\":[{\"id\":\"");
      String piece = "x".repeat(1 << 20);
      for (int i = 0; i < 100; i++) {
        writer.write(piece);
      }
      writer.write("\"}]}");
    }
    assertThat(found("people.json: ")).contains("larger than 16 MiB", "split it");
  }

  @Test
  void aStringOfMegabytesIsShownByItsBeginning() throws IOException {
    Copies.change(story.resolve(SCENE), "\"seat\": \"", "\"seat\": \"" + "x ".repeat(1 << 20));
    assertThat(found("goat.json:4:")).contains("is not an id").hasSizeLessThan(2_000);
  }

  @Test
  void bracketsTenThousandDeepAreRefused() throws IOException {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    Copies.change(story.resolve(SCENE), "\"place\":", "\"place\": " + deep + ", \"x\":");
    assertThat(found("goat.json:")).contains("nested more than 64 levels deep");
  }

  @Test
  void aConditionOfAHundredThousandTermsIsRefused() throws IOException {
    String condition = "water >= 1 or ".repeat(100_000) + "beans >= 2";
    Copies.change(story.resolve(SCENE), "beans >= 2", condition);
    assertThat(found("goat.json:")).contains("at most 200 terms");
  }

  @Test
  void thousandsOfErrorsOnOneLineAreCountedInTime() throws IOException {
    Path people = story.resolve("people.json");
    Files.writeString(people, "{\"people\":[" + "{\"x\":1},".repeat(2_000) + "{}]}");
    found("people.json:1:");
  }

  @Test
  void aThousandNamesThatNobodyDeclaredAreLookedForInTime() throws IOException {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      names.append("\"otto-reth-").append(i).append("\", ");
    }
    Copies.change(story.resolve(SCENE), "\"present\": [", "\"present\": [" + names);
    assertThat(found("goat.json:")).contains("there is no person otto-reth-0");
  }

  @Test
  void namesOfFilesDoNotDriveTheTerminal() throws IOException {
    for (String name : List.of("a\nb.json", "\u001b[2J.json", "\u202ecba.json")) {
      Files.writeString(story.resolve(Copies.SCENES + name), "{\"id\": 1}");
      Files.writeString(story.resolve("documents").resolve(name), "]");
    }
    found("documents/");
  }

  @Test
  void whatIsLinkedInACircleOrWithoutEndIsNotFollowed() throws IOException {
    Files.createSymbolicLink(story.resolve("documents/again"), story);
    Files.createSymbolicLink(story.resolve(Copies.SCENES + "circle.json"), Path.of("circle.json"));
    Files.createSymbolicLink(story.resolve("scenes/again"), story.resolve("scenes"));
    Path endless = story.resolve(Copies.SCENES + "zero.json");
    Files.createSymbolicLink(endless, Path.of("/dev/zero"));
    assertThat(found("circle.json: "))
        .contains("leads nowhere or in a circle", "not an ordinary file");
    Files.delete(endless);
  }

  @Test
  void foldersWhereFilesBelongAreNamed() throws IOException {
    for (String file : List.of("story.json", "people.json", SCENE, "documents/yard.json")) {
      Files.delete(story.resolve(file));
      Files.createDirectory(story.resolve(file));
    }
    assertThat(found("story.json: ")).contains("it is a folder");
  }

  /** What check says, after every other command has stood it too. */
  private String found(String place) {
    assertThat(new StoryTrial(limited, story, folder.resolve("saves"), 0).run())
        .isEqualTo(Exit.FOUND);
    Program check = limited.run("", List.of("story", "check", story.toString()));
    assertThat(check.out()).contains(place);
    return check.out();
  }
}
