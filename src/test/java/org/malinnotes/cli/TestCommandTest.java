package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A story's own tests, as they come out and when they are wrong. */
class TestCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"story/two-doors", "story/october-1956"})
  void theTestsOfTheShippedStoriesPass(String story) {
    Program run = Program.run("", "story", "test", story).isClean();

    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(run.out()).containsPattern("\n\n\\d+ passed\\.\n$");
  }

  @Test
  void whatDiffersIsShownWithItsLinesAndCanBeUpdated() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Copies.change(story.resolve(Copies.SCENES + "dawn.json"), "And it is wet.", "It is wet.");

    Program run = test(story);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            """
            differs wet-rope
              tests/wet-rope/expected.txt:10
                - And it is wet. It was dry at dusk; somebody has been at the well since.
                + It is wet. It was dry at dusk; somebody has been at the well since.
            """)
        .endsWith("\n3 passed, 1 differs.\n");

    Program updated = test(story, "--update");
    assertThat(updated.exit()).isZero();
    assertThat(updated.out()).contains("written wet-rope\n  tests/wet-rope/expected.txt:10\n");
    assertThat(test(story).out()).endsWith("\n4 passed.\n");
  }

  @Test
  void whatCannotBeSeenInALineIsSaid() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Path expected = story.resolve("tests/wet-rope/expected.txt");
    String text = Files.readString(expected);
    Files.writeString(expected, text.replace("And it is wet.", "And it is wet.  ").stripTrailing());
    Copies.change(expected, "at the well since.", "at the well since. ");

    assertThat(test(story).out())
        .contains(
            "- And it is wet.  ", "at the well since. (1 blank at its end)\n    + And it is wet.")
        .contains("    - (no newline at the end)\n");
  }

  @Test
  void aByteOrderMarkBelongsToNoText() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    for (String file : List.of("args", "input.txt", "expected.txt")) {
      Path path = story.resolve("tests/wet-rope").resolve(file);
      Files.writeString(path, "\uFEFF" + Files.readString(path).replace("\n", "\r\n"));
    }

    assertThat(test(story).exit()).isZero();
  }

  @Test
  void onlyTheFirstPlacesAreShown() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Path expected = story.resolve("tests/one-well/expected.txt");
    Files.writeString(expected, Files.readString(expected).replace("\n\n", "\n"));

    Program run = test(story);

    assertThat(run.out()).containsPattern("\n  … and \\d+ more places\n");
    assertThat(run.out().lines().count()).isLessThan(25);
  }

  @Test
  void anInputWithoutWhatIsExpectedIsAnOrphanUntilItIsUpdated() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Path fresh = Files.createDirectories(story.resolve("tests/fresh"));
    Files.writeString(fresh.resolve("input.txt"), "");

    Program run = test(story);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("orphan  fresh: input.txt without expected.txt; --update writes it")
        .endsWith("\n4 passed, 1 orphan.\n");

    assertThat(test(story, "--update").out()).contains("written fresh: new, 35 lines");
    assertThat(fresh.resolve("expected.txt")).content().startsWith("── Chapter 1");
    assertThat(test(story).exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tests/x/expected.txt||orphan  x: expected.txt without input.txt, so nothing is played",
        "tests/x/notes.md||orphan  x: no input.txt, so nothing is played",
        "tests/wet-rope/imput.txt||orphan  wet-rope: imput.txt, which nothing reads; did you mean input.txt?",
        "tests/notes.txt||orphan  notes.txt: a file that belongs to no test",
        "tests/wet-rope/args|--seats|broken  wet-rope: Unknown option: '--seats'",
        "tests/wet-rope/args|--help|broken  wet-rope: Unknown option: '--help'",
        "tests/wet-rope/args|--saves=x|broken  wet-rope: Unknown option: '--saves=x'",
        "tests/wet-rope/args|--watch|broken  wet-rope: Unknown option: '--watch'",
        "tests/wet-rope/args|@story.json|broken  wet-rope: Unmatched argument at index 0: '@story.json'",
        "tests/wet-rope/args|play|broken  wet-rope: Unmatched argument at index 0: 'play'",
        "tests/wet-rope/args|--at=dawnn|broken  wet-rope: The story has no scene dawnn; did you mean dawn?",
        "tests/wet-rope/args|--line=sing|broken  wet-rope: Order 1 of the line, at half-a-bucket",
      })
  void whatBelongsToNoTestOrCannotBePlayedIsNamed(String file, String text, String told)
      throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Path path = story.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text == null ? "" : text);

    Program run = test(story);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains(told);
  }

  @Test
  void textThatIsNoTextIsNamed() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Files.write(story.resolve("tests/wet-rope/input.txt"), new byte[] {(byte) 0xFF, '\n'});

    assertThat(test(story).out()).contains("broken  wet-rope: a file of it cannot be read");
  }

  @Test
  void aStoryWithoutTestsIsToldHowToHaveOne() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    try (var files = Files.walk(story.resolve("tests"))) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }

    assertThat(test(story).failed(1).err()).contains("has no tests", "input.txt", "--update");
  }

  @Test
  void checkMindsTheTestsOnlyUnderAnotherName() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    assertThat(Program.run("", "story", "check", story.toString()).exit()).isZero();

    Files.move(story.resolve("tests"), story.resolve("test"));

    assertThat(Program.run("", "story", "check", story.toString()).out())
        .contains("nothing reads this", "did you mean tests?");
  }

  private static Program test(Path story, String... more) {
    List<String> args = new ArrayList<>(List.of("story", "test", story.toString()));
    args.addAll(List.of(more));
    return Program.run("", args).isClean();
  }
}
