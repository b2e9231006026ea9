package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories with values swapped at random are drawn and counted, or refused with a reason. */
class SpoiltPictureTest {
  private static final int TIMES = 30;
  private static final Pattern NAME = Pattern.compile("\"[a-z][a-z0-9-]*\"(?!:)");
  private static final List<Pattern> KINDS =
      List.of(NAME, NAME, Pattern.compile("\\b\\d+\\b"), Pattern.compile("\\b(true|false)\\b"));

  @TempDir Path folder;

  @Test
  void isDrawnAndCountedOrRefused() throws IOException {
    int drawn = 0;
    for (int seed = 0; seed < TIMES; seed++) {
      Path story = Copies.of(folder.resolve("story-" + seed));
      String change = spoil(story, new Random(seed));
      for (List<String> words :
          List.of(
              List.of("graph", "--labels"),
              List.of("graph", "--format", "dot", "--seat", "jonas"),
              List.of("graph", "--format", "mermaid", "--chapter", "1"),
              List.of("stats"),
              List.of("stats", "--format", "json", "--seat", "marta"))) {
        List<String> line =
            Stream.concat(
                    Stream.of("story", words.get(0), story.toString()), words.stream().skip(1))
                .toList();
        Program run = Program.run("", line);
        assertThat(run.exit()).as("seed %d: %s, %s", seed, change, line).isIn(0, 1, 2);
        assertThat(run.all())
            .as("seed %d: %s, %s", seed, change, line)
            .doesNotContain("Something went wrong", "Exception", "\tat ");
        assertThat(run.exit() == 0 ? run.out() : run.err()).isNotBlank();
        drawn += run.exit() == 0 ? 1 : 0;
      }
    }
    assertThat(drawn).isBetween(TIMES, TIMES * 5 - 1);
  }

  /** Puts one value in the place of another of its kind in the same file, twice. */
  private static String spoil(Path story, Random random) throws IOException {
    StringBuilder changes = new StringBuilder();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(story)) {
      files = walk.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (int i = 0; i < 2; i++) {
      Path file = files.get(random.nextInt(files.size()));
      String text = Files.readString(file);
      Pattern kind = KINDS.get(random.nextInt(KINDS.size()));
      List<MatchResult> values = kind.matcher(text).results().toList();
      if (!values.isEmpty()) {
        MatchResult old = values.get(random.nextInt(values.size()));
        String by = values.get(random.nextInt(values.size())).group();
        Files.writeString(file, text.substring(0, old.start()) + by + text.substring(old.end()));
        changes.append(file.getFileName()).append(' ').append(old.group()).append(" → ").append(by);
        changes.append("; ");
      }
    }
    return changes.toString();
  }
}
