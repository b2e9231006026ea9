package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories that were spoilt at random are previewed and tested: never a fault of the program. */
class PreviewFaultsTest {
  /** How many times the usual number of spoilt stories are played. */
  private static final int TIMES = Integer.getInteger("malin.faults", 1);

  private static final int STORIES = 80;

  /** How many games in which a file is spoilt or mended before each line. */
  private static final int FOLLOWED = 8;

  private static final Pattern VALUE = Pattern.compile("\"[^\"\n]*\"(?!:)|\\d+|true|false|null");
  private static final String TYPED =
      "1\n2\n1\nmeters\nwho\nread 1\nmap\ntimeline\n3\nrecord\nlines\nback\nscore\ndebrief\nquit\n";

  @TempDir private Path folder;

  @Test
  void neverAFaultOfTheProgram() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    List<Path> files = files(story);
    int played = 0;
    for (int seed = 0; seed < TIMES * STORIES; seed++) {
      Random random = new Random(seed);
      Path file = files.get(random.nextInt(files.size()));
      String sound = Files.readString(file);
      Files.writeString(file, spoilt(sound, random));

      Path begun = files.get(random.nextInt(files.size()));
      Program run = Program.run(TYPED, "story", "preview", begun.toString());
      played += told(run, seed);
      told(Program.run("", "story", "test", story.toString()), seed);

      Files.writeString(file, sound);
    }
    assertThat(played).isGreaterThan(STORIES / 8);
  }

  @Test
  void neverAFaultOfTheProgramWhereItIsFollowed() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    List<Path> files = files(story);
    for (int seed = 0; seed < TIMES * FOLLOWED; seed++) {
      Random random = new Random(seed);
      Map<Path, String> sound = new HashMap<>();
      Typing typing = new Typing();
      for (String line : TYPED.split("\n")) {
        typing.after(
            () -> {
              Path file = files.get(random.nextInt(files.size()));
              String text = Files.readString(file);
              sound.putIfAbsent(file, text);
              boolean mend = random.nextInt(3) == 0;
              Files.writeString(file, mend ? sound.get(file) : spoilt(text, random));
            },
            line);
      }

      Program run = Program.run(typing, List.of("story", "preview", story.toString(), "--watch"));

      told(run, seed);
      assertThat(run.exit()).as("seed %s", seed).isEqualTo(Exit.OK);
      assertThat(run.out()).as("seed %s", seed).contains(".json");
      for (Map.Entry<Path, String> file : sound.entrySet()) {
        Files.writeString(file.getKey(), file.getValue());
      }
    }
  }

  /** 1 if it could be played. */
  private static int told(Program run, int seed) {
    assertThat(run.isClean().exit()).as("seed %s: %s", seed, run.err()).isIn(Exit.OK, Exit.FOUND);
    assertThat(run.all()).as("seed %s", seed).doesNotContain("inside the program");
    return run.exit() == Exit.OK ? 1 : 0;
  }

  private static List<Path> files(Path story) throws IOException {
    try (Stream<Path> paths = Files.walk(story)) {
      return paths.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** Puts a value where another stands, or takes a line out. */
  private static String spoilt(String text, Random random) {
    if (random.nextInt(4) == 0) {
      List<String> lines = new ArrayList<>(text.lines().toList());
      lines.remove(random.nextInt(lines.size()));
      return String.join("\n", lines);
    }
    List<MatchResult> values = VALUE.matcher(text).results().toList();
    MatchResult spot = values.get(random.nextInt(values.size()));
    String instead = values.get(random.nextInt(values.size())).group();
    return text.substring(0, spot.start()) + instead + text.substring(spot.end());
  }
}
