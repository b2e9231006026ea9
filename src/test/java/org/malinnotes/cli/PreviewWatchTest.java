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
                .after(changing("\"share-the-cost\"", "\"share-it\""), "lines"));

    assertThat(unwrapped(after(run, "The well-digger")))
        .contains("the option share-it is new; the option share-the-cost is gone.")
        .contains(
            "Your order no. 2, at The rope: share-the-cost, no longer holds: that option does")
        .contains("What do you do about it?")
        .contains("lines 2 one order, at: The rope");
  }

  @Test
  void anOrderThatLeadsNowhereIsNamed() throws IOException {
    Program run =
        preview(
            new Typing()
                .line("1")
                .line("1")
                .after(changing("\"goto\": \"goat\"", "\"goto\": \"cow\""), "1")
                .after(changing("\"goto\": \"cow\"", "\"goto\": \"goat\""), "1"));

    assertThat(unwrapped(after(run, "The well-digger")))
        .contains("Your order no. 2 no longer holds: the scene dawn leads to cow, which does not")
        .contains("1 finding now.")
        .contains("▸ The story cannot be played on: the scene dawn leads to cow")
        .contains("No findings any more.")
        .endsWith("3. Offer him bread all winter in place of coin. ");
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
        .contains("The story can be read again, as it was.");
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
  void noThreadIsLeftBehind() throws IOException {
    preview(new Typing().line("1"));

    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("following");
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
