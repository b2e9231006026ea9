package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.format.StoryCopy;

/** Lessons of stories that were changed, moved or spoilt, and results that were removed. */
class LessonFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1.0 (class edition)", "zażółć 🦊", "v\\n2"})
  void aStoryMayCallItsVersionAnything(String version) throws IOException {
    StoryCopy copy =
        copy().replace("story.json", "\"version\": \"0.1.0\"", "\"version\": \"" + version + "\"");
    assertThat(play(copy, "asking-first", "1\n").isClean().exit()).isZero();
    assertThat(play(copy, "asking-first", "1 2\n").isClean().out())
        .contains("The lesson goes on where");
  }

  @Test
  void aFileOfTheSameNameElsewhereIsNotTheStorys() throws IOException {
    StoryCopy copy = copy();
    Path other =
        Files.copy(copy.folder().resolve("lessons/asking-first.json"), at("asking-first.json"));
    assertThat(play(copy, other.toString(), "1\n").failed(Exit.USAGE).err())
        .contains("is no lesson of the story", "its lessons stand right in");
    Path own = copy.folder().resolve("lessons/asking-first.json");
    assertThat(play(copy, own.toString(), "1\n").exit()).isZero();
    assertThat(play(copy, "a\0/b.json", "1\n").failed(Exit.USAGE).err())
        .contains("cannot be the name of a file");
  }

  @Test
  void aLineThatGoesRoundIsLeftBeforeItsResultIsTooLong() throws IOException {
    StoryCopy copy =
        bothChairs()
            .replace(
                "scenes/01-dry-week/rope-indoors.json",
                "comes out.\",\n        \"goto\": \"rope-and-bucket\"",
                "comes out.\",\n        \"goto\": \"rope-indoors\"");
    String round = "3\nnone\nknew\n" + "1\n".repeat(900);
    assertThat(flat(play(copy, "asking-first", round)))
        .contains("This line has gone on for very long");
    assertThat(flat(play(copy, "asking-first", "return\n")))
        .contains("The lesson goes on where", "The lesson goes back to the record");
  }

  @Test
  void whereAResultWasRemovedAnotherPupilBeginsAfresh() throws IOException {
    StoryCopy copy = copy();
    play(copy, "asking-first", "1\n1\n1 75\n");
    Files.delete(at("results/asking-first-fox.json"));
    assertThat(flat(play(copy, "asking-first", "2\n")))
        .contains("asking-first-fox.json.bak, is not read")
        .doesNotContain("The lesson goes on where");
    copy.replace("scenes/01-dry-week/digger.json", "wait for rain.", "wait for a rain.");
    Files.delete(at("results/asking-first-fox.json"));
    assertThat(play(copy, "asking-first", "2\n").exit()).isZero();
  }

  @Test
  void whoLeavesBeforeAnyOrderLeavesNothingBehind() throws IOException {
    assertThat(play(copy(), "asking-first", "").out())
        .contains("You have given no order yet, so nothing is kept.");
    try (Stream<Path> files = Files.list(at("results"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aLessonThatNamesWhatIsGoneIsNamedItself() throws IOException {
    StoryCopy copy =
        copy()
            .replace(
                "lessons/asking-first.json",
                "\"scene\": \"digger\",\n",
                "\"scene\": \"no-such\",\n");
    assertThat(play(copy, "asking-first", "1\n").failed(Exit.FOUND).err())
        .contains("The lesson asking-first cannot be played", "no-such");
  }

  @Test
  void anAnswerThatNoLongerFitsIsLaidToTheVersions() throws IOException {
    StoryCopy copy = bothChairs();
    play(copy, "asking-first", "3\nnone\nknew\n1\n");
    copy.replace("story.json", "\"version\": \"0.1.0\"", "\"version\": \"0.2\"")
        .replace("scenes/01-dry-week/rope-indoors.json", "\"id\": \"knock\"", "\"id\": \"rap\"");
    assertThat(play(copy, "asking-first", "1\n").failed(Exit.FOUND).err())
        .contains("it was made with version 0.1.0 of the story, and this is 0.2");
  }

  /** A copy whose lesson holds both chairs, so that a line off the record comes to the other. */
  private StoryCopy bothChairs() throws IOException {
    return copy()
        .replace(
            "lessons/asking-first.json",
            "\"seats\": [\"marta\"]",
            "\"seats\": [\"marta\", \"jonas\"]");
  }

  private static String flat(Program run) {
    return run.isClean().out().replaceAll("\\s+", " ");
  }

  private StoryCopy copy() throws IOException {
    return StoryCopy.of(StoryCopy.TUTORIAL, at("story"));
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private Program play(StoryCopy copy, String lesson, String typed) {
    List<String> args = new ArrayList<>(List.of("play", "--story", copy.folder().toString()));
    args.addAll(List.of("--lesson", lesson, "--as", "fox", "--saves", folder.toString()));
    return Program.run(typed, args);
  }
}
