package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview tells of the saves of a story's files, in a pipe. */
class PreviewWatchTest {
  @TempDir private Path folder;
  private Path dawn;

  @BeforeEach
  void copy() throws IOException {
    dawn = Copies.of(folder.resolve("story")).resolve(Copies.SCENES + "dawn.json");
  }

  @Test
  void aTextThatChangedIsNamedAndTheSceneShownAnew() throws IOException {
    Program run =
        preview(new Typing().line("1").after(changing("three threads", "two threads"), "who"));

    assertThat(after(run, "three threads"))
        .contains("▸ scenes/01-dry-week/dawn.json: the text changed.")
        .contains("worn to two threads");
  }

  @Test
  void aSceneNotInSightIsNamedAndNotShown() throws IOException {
    Program run = preview(new Typing().after(changing("three threads", "two threads"), "who"));

    assertThat(run.out()).contains("dawn.json: the text changed.").doesNotContain("two threads");
  }

  @Test
  void anOrderThatNoLongerHoldsIsNamedAndTheGameGoesOnBeforeIt() throws IOException {
    Program run =
        preview(
            new Typing()
                .line("1")
                .line("2")
                .after(changing("\"share-the-cost\"", "\"share-it\""), "1")
                .line("lines"));

    assertThat(unwrapped(after(run, "The well-digger")))
        .contains("the option share-it is new; the option share-the-cost is gone.")
        .contains(
            "Your order no. 2, at The rope: share-the-cost, no longer holds: that option does")
        .contains("What do you do about it?")
        .contains("▸ The scene changed before that line was read, so the line was not taken.")
        .contains("lines 2 one order, at: The rope");
  }

  @Test
  void ordersThatASlipTookAwayAreGivenAgainWhenItIsMended() throws IOException {
    Program run =
        preview(
            new Typing()
                .line("1")
                .line("2")
                .after(changing("\"share-the-cost\"", "\"share-it\""), "")
                .after(changing("\"share-it\"", "\"share-the-cost\""), "lines"));

    assertThat(unwrapped(after(run, "no longer holds")))
        .contains("All your orders hold again.")
        .contains("The well-digger");
  }

  @Test
  void anOrderThatLeadsNowhereIsNamed() throws IOException {
    Program run =
        preview(
            new Typing()
                .line("1")
                .line("1")
                .after(changing("\"goto\": \"goat\"", "\"goto\": \"cow\""), "1")
                .line("1")
                .after(changing("\"goto\": \"cow\"", "\"goto\": \"goat\""), "1"));

    assertThat(unwrapped(after(run, "The well-digger")))
        .contains("Your order no. 2 no longer holds: the scene dawn leads to cow, which does not")
        .contains(
            "1 finding now. scenes/01-dry-week/dawn.json:29:18: error[R001]: there is no scene")
        .contains("▸ The story cannot be played on: the scene dawn leads to cow")
        .contains("All your orders hold again.")
        .contains("No findings any more.");
  }

  @Test
  void aStoryThatCannotBeReadIsToldOfOnceAndStaysInPlay() throws IOException {
    Program run =
        preview(
            new Typing()
                .line("1")
                .after(changing("\"id\": \"mend-it\"", "\"id\": \"mend-it"), "meters")
                .line("1")
                .after(changing("\"id\": \"mend-it", "\"id\": \"mend-it\""), "meters"));

    assertThat(unwrapped(run.out()))
        .containsOnlyOnce("The story cannot be read now, and stays as it was. ")
        .containsPattern("stays as it was\\. scenes/01-dry- ?week/dawn\\.json:\\d+:\\d+: error")
        .contains("The well-digger")
        .contains("The story is whole again, as it was.");
  }

  @Test
  void aFilePutInThePlaceOfAnotherIsNoticed() throws IOException {
    Path beside = dawn.resolveSibling(".dawn.json.swp");
    Program run =
        preview(
            new Typing()
                .after(
                    () -> {
                      var time = Files.getLastModifiedTime(dawn);
                      String text = Files.readString(dawn);
                      Files.writeString(beside, text.replace("three threads", "seven thread"));
                      Files.setLastModifiedTime(beside, time);
                      Files.move(beside, dawn, StandardCopyOption.ATOMIC_MOVE);
                    },
                    "who"));

    assertThat(run.out()).contains("dawn.json: the text changed.");
  }

  @Test
  void nothingIsSaidOfASaveThatChangesNothing() throws IOException {
    Program run = preview(new Typing().after(changing("rope", "rope"), "meters"));

    assertThat(run.out()).doesNotContain("dawn.json");
  }

  @Test
  void theSceneTheGameBeganAtMayGoAndComeBack() throws IOException {
    Path away = folder.resolve("dawn.json");
    Program run =
        preview(
            new Typing()
                .after(() -> Files.move(dawn, away), "meters")
                .after(() -> Files.move(away, dawn), "1"),
            "--at",
            "dawn");

    assertThat(unwrapped(run.out()))
        .contains("dawn.json is gone. The story has no scene dawn. The game goes on in the story")
        .contains("The well-digger");
  }

  @Test
  void aStoryThatCouldNotBePlayedOnIsSaidToBeWholeAgain() throws IOException {
    Program run =
        preview(
            new Typing()
                .after(changing("\"id\": \"dawn\"", "\"id\": \"dusk-2\""), "meters")
                .after(changing("\"id\": \"dusk-2\"", "\"id\": \"dawn\""), "meters"),
            "--at",
            "dawn");

    assertThat(unwrapped(run.out()))
        .contains("The story has no scene dawn")
        .contains("The story is whole again, as it was.");
  }

  @Test
  void theSceneOfANamedFileMayBeCalledOtherwise() throws IOException {
    Program run =
        Program.run(
            new Typing()
                .after(changing("\"id\": \"dawn\"", "\"id\": \"dusk-2\""), "meters")
                .line("1"),
            List.of("story", "preview", dawn.toString(), "--watch"));

    assertThat(unwrapped(run.isClean().out()))
        .contains("the scene dusk-2 is new")
        .contains("Your order", "The well-digger")
        .doesNotContain("as it was");
  }

  @Test
  void anotherChairInTheFileBeginsTheGameAnew() throws IOException {
    Program run =
        Program.run(
            new Typing().after(changing("\"seat\": \"marta\"", "\"seat\": \"jonas\""), "1"),
            List.of("story", "preview", dawn.toString(), "--watch"));

    assertThat(unwrapped(run.isClean().out()))
        .contains("the seat changed. The game begins otherwise now, and so it begins anew.")
        .contains("At the well · Jonas Reth")
        .endsWith("the line was not taken. ");
  }

  @Test
  void aFindingThatTakesThePlaceOfAnotherIsNamed() throws IOException {
    Path market = dawn.resolveSibling("market.json");
    Program run =
        preview(
            new Typing()
                .after(changing("\"almanac\"", "\"calendar\""), "meters")
                .after(
                    () -> {
                      Copies.change(dawn, "\"calendar\"", "\"almanac\"");
                      Copies.change(market, "\"goto\": \"digger\"", "\"goto\": \"diger\"");
                    },
                    "meters"));

    assertThat(unwrapped(run.out()))
        .containsPattern("finding now\\. scenes/01-dry-week/dawn\\.json:\\d+:\\d+: error")
        .containsPattern("scenes/01-dry-week/market\\.json:\\d+:\\d+: error.* diger");
  }

  @Test
  void aLineThatNoLongerLeadsAnywhereIsListedAsSuch() throws IOException {
    Program run =
        preview(
            new Typing()
                .line("1")
                .line("1")
                .line("back")
                .after(changing("\"goto\": \"goat\"", "\"goto\": \"cow\""), "who")
                .line("lines"));

    assertThat(unwrapped(run.out()))
        .contains("lines 1 no longer holds in the story as it is now")
        .contains("lines 2 one order, at: The rope");
  }

  @Test
  void pathsAndIdsAreNotBroken() throws IOException {
    Program run =
        preview(
            new Typing().after(changing("\"share-the-cost\"", "\"share-the-rope\""), "who"),
            "--width=42");

    assertThat(run.out())
        .contains("scenes/01-dry-week/dawn.json: ", "share-the-rope", "share-the-cost");
  }

  @Test
  void helpNamesNothingThatWouldKeepTheGame() throws IOException {
    Program run = preview(new Typing().line("help"));

    assertThat(run.out())
        .containsPattern("quit +leave\n")
        .doesNotContain("save [NAME]", "load NAME", "transcript");
  }

  @Test
  void thatALineWasTooLongIsSaid() throws IOException {
    Program run = preview(new Typing().line("x".repeat(10_001)));

    assertThat(unwrapped(run.out())).contains("That line was longer than 10000 characters");
  }

  private Program preview(Typing typing, String... more) {
    List<String> args =
        new ArrayList<>(List.of("story", "preview", folder.resolve("story").toString(), "--watch"));
    args.addAll(List.of(more));
    Program run = Program.run(typing, args).isClean();
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return run;
  }

  private Typing.Happening changing(String old, String by) {
    return () -> Copies.change(dawn, old, by);
  }

  private static String after(Program run, String text) {
    return run.out().substring(run.out().indexOf(text));
  }

  private static String unwrapped(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
