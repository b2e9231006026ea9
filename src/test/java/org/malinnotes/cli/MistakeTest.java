package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes that authors make, one in each folder of {@code src/test/resources/mistakes}: {@code
 * edit.txt} says what is done to the tutorial story, {@code expected.txt} what {@code check} then
 * says. One mistake, one message: the cause, and not what it upsets. {@code -Dmalin.update=true}
 * writes what is said now.
 */
class MistakeTest {
  private static final Path MISTAKES = Path.of("src", "test", "resources", "mistakes");

  /** Two are told: the file that nothing reads, and what is missed for want of it. */
  private static final Set<String> WITH_THE_FILE =
      Set.of("misnamed-folder", "misnamed-people", "misnamed-scene");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> mistakes() {
    List<Path> folders = Transcript.folders(MISTAKES);
    assertThat(folders).isNotEmpty();
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(), folder.toUri(), () -> make(folder)));
  }

  private void make(Path folder) throws IOException {
    Path story = Copies.of(temporary.resolve(folder.getFileName()));
    edit(story, Files.readAllLines(folder.resolve("edit.txt")));

    Program run = Program.run("", "story", "check", story.toString()).isClean();

    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("malin.update")) {
      Files.writeString(expected, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    assertThat(run.out().split("error\\[|warning\\[", -1))
        .hasSize(1 + (WITH_THE_FILE.contains(folder.getFileName().toString()) ? 2 : 1));
  }

  private static void edit(Path story, List<String> lines) throws IOException {
    Path file = story;
    String old = "";
    for (String line : lines) {
      String[] words = line.split(" ");
      if (line.startsWith("-")) {
        old = line.substring(1);
      } else if (line.startsWith("+")) {
        Copies.change(file, old, line.substring(1));
      } else {
        file = story.resolve(words[1]);
        arrange(words[0], file, words.length > 2 ? story.resolve(words[2]) : file);
      }
    }
  }

  private static void arrange(String what, Path file, Path to) throws IOException {
    switch (what) {
      case "in" -> assertThat(file).exists();
      case "delete" -> Files.delete(file);
      case "copy" -> Files.copy(file, to);
      case "move" -> Files.move(file, to);
      default -> throw new AssertionError(what);
    }
  }
}
