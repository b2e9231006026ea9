package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A class's lesson is kept, whatever becomes of its file and of the lesson. */
class ClassRunCommandTest {
  /** Up to the vote on the first decision. */
  private static final String TO_THE_VOTE = "\n".repeat(8) + "skip\n\n\n";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("saves/classes/class/plenary-asking-first.json");
  }

  @Test
  void everyTallyIsKeptAtOnce() throws IOException {
    run(TO_THE_VOTE + "vote 3 2 1");
    assertThat(Files.readString(file))
        .contains("\"votes\": { \"take-turns\": 3, \"draw-first\": 2, \"lock-the-rope\": 1 }");
    assertThat(run("").out()).contains("A 3, B 2, C 1: 6 in all");
  }

  @Test
  void aDamagedFileIsToldOfAndLeftAsItIs() throws IOException {
    run(TO_THE_VOTE);
    Files.delete(file.resolveSibling("plenary-asking-first.json.bak"));
    Files.writeString(file, "{ \"kind\": ");
    Program failed = run("").failed(Exit.FOUND);
    assertThat(failed.err()).contains("plenary-asking-first.json, line 1", "--new");
    assertThat(file).hasContent("{ \"kind\": ");
    assertThat(run("", "--new").out()).contains("plenary-asking-first.old-1.json");
    assertThat(file.resolveSibling("plenary-asking-first.old-1.json")).hasContent("{ \"kind\": ");
  }

  @Test
  void afterDamageItGoesOnFromTheGenerationBefore() throws IOException {
    run(TO_THE_VOTE + "vote 3 2 1\n\n\n");
    Files.writeString(file, "");
    assertThat(run("").out())
        .contains("plenary file is empty", "goes on from the copy")
        .contains("Kept in");
  }

  @Test
  void aLessonOfAnotherStoryIsNotMixedUp() throws IOException {
    run(TO_THE_VOTE);
    Files.writeString(file, Files.readString(file).replace("\"two-doors\"", "\"three-doors\""));
    assertThat(run("").failed(Exit.FOUND).err()).contains("three-doors", "--class NAME");
  }

  @Test
  void aChangedStoryIsToldAndTheClassGoesOnFromTheLastVoteThatHolds() throws IOException {
    run(TO_THE_VOTE + "vote 3 2 1\n\n\n\n\n");
    Path story = Copies.of(folder.resolve("story"));
    rename(story);
    Program run = at(story.toString(), "");
    assertThat(run.out())
        .contains("has changed since the class last sat over it")
        .contains("Vote 1 of 1 at Half a bucket no longer holds")
        .contains("from the beginning")
        .contains("plenary-asking-first.old-1.json");
  }

  @Test
  void optionsThatStandInAnotherOrderKeepTheirVotes() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    at(story.toString(), TO_THE_VOTE + "vote 12 3 1");
    reverse(story.resolve(Copies.SCENES + "half-a-bucket.json"));
    Program run = at(story.toString(), "\n\n\n\n");
    assertThat(run.out())
        .contains("A 1, B 3, C 12: 16 in all")
        .contains("12 of 16 are for C.", "Take turns")
        .doesNotContain("no longer holds");
    assertThat(Files.readString(file)).contains("\"ordered\": \"take-turns\"");
  }

  @Test
  void whatWasCountedOverOtherOptionsIsPutByAndSaid() throws IOException {
    run(TO_THE_VOTE + "vote 12 3 1");
    Path story = Copies.of(folder.resolve("story"));
    rename(story);
    assertThat(at(story.toString(), "").out())
        .contains("What was counted last no longer holds", "plenary-asking-first.old-1.json");
  }

  @Test
  void theTeacherHearsAtOnceThatTheLessonIsNoLongerKeptAndThatItIsAgain() throws IOException {
    Path classes = file.getParent();
    Program run =
        Program.run(
            new Midway(
                "\n\n\n",
                () -> Files.move(classes, classes.resolveSibling("away")),
                "zzz\nzzz\n",
                () -> Files.move(classes.resolveSibling("away"), classes),
                "back\n"),
            args(Program.TWO_DOORS));
    assertThat(run.out())
        .containsSubsequence("not being kept", "zzz means nothing", "zzz means", "kept again")
        .containsOnlyOnce("not being kept");
  }

  @Test
  void afterwardsTheReportIsNamed() {
    String typed = TO_THE_VOTE + "order A\n" + "\n".repeat(6) + "skip\n\n\norder A\n";
    assertThat(run(typed).out()).contains("The same command goes on with it");
    assertThat(run("\n".repeat(60)).out()).contains("malin class report --lesson asking-first");
  }

  @Test
  void afterLookingSomethingUpTheSamePageIsShown() {
    String typed = "\n".repeat(3) + "timer 1\n\n";
    String out = run(typed).out();
    assertThat(out.substring(out.indexOf("Time."))).contains("How it goes");
    Program paged = october("\n\n\nhelp\n\n");
    assertThat(paged.out()).containsSubsequence("· 1/2", "· 2/2", "What can be typed", "· 2/2");
  }

  @Test
  void wordsThatWereNeverCountedAreCleaned() {
    run("\u001b[2J\u202E\u0007\nvote \u001b[1m 1 2\n").isClean();
  }

  @Test
  void aFileInThePlaceOfTheFolderIsToldOf() throws IOException {
    Path taken = folder.resolve("saves/classes");
    Files.createDirectories(taken.getParent());
    Files.writeString(taken, "a file where the folder should be");
    assertThat(run("").failed(Exit.FOUND).err()).contains("cannot be read", "asking-first");
    assertThat(taken).hasContent("a file where the folder should be");
  }

  /** A lesson of the shipped story, whose framing takes two pages. */
  private Program october(String typed) {
    return Program.run(
        typed,
        List.of(
            "class",
            "run",
            "second-thought",
            "--story",
            "story/october-1956",
            "--saves",
            folder.resolve("saves").toString()));
  }

  private Program run(String typed, String... more) {
    return at(Program.TWO_DOORS, typed, more);
  }

  private Program at(String story, String typed, String... more) {
    List<String> args = args(story);
    args.addAll(List.of(more));
    return Program.run(typed, args);
  }

  private List<String> args(String story) {
    return new ArrayList<>(
        List.of(
            "class",
            "run",
            "asking-first",
            "--story",
            story,
            "--saves",
            folder.resolve("saves").toString()));
  }

  /** Puts the options of a scene in the opposite order. */
  private static void reverse(Path scene) {
    ObjectNode json = (ObjectNode) new JsonMapper().readTree(scene.toFile());
    ArrayNode options = (ArrayNode) json.at("/decision/options");
    List<JsonNode> reversed = new ArrayList<>();
    options.forEach(option -> reversed.add(0, option));
    options.removeAll();
    reversed.forEach(options::add);
    new JsonMapper().writeValue(scene.toFile(), json);
  }

  /** Gives the option that the class ordered another id, wherever it is named. */
  private static void rename(Path story) throws IOException {
    try (Stream<Path> files = Files.walk(story)) {
      for (Path one : files.filter(it -> it.toString().endsWith(".json")).toList()) {
        Files.writeString(one, Files.readString(one).replace("take-turns", "share"));
      }
    }
  }
}
