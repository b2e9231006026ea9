package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.Seating;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * Puts a story, whatever is wrong with it, through the program: every command says what it has to
 * say, and a story without errors can be played.
 */
final class StoryTrial {
  private static final String[] COMMANDS = {
    "export --format=ink",
    "export --format=json",
    "graph --format=svg",
    "graph --format=mermaid",
    "graph --format=dot --labels",
    "stats",
    "stats --format=json",
    "preview",
    "test"
  };
  private static final int LINES = 120;
  private static final int MOST_STATES = 2_000;

  private final Limited limited;
  private final Path story;
  private final Path saves;
  private final Random random;

  StoryTrial(Limited limited, Path story, Path saves, long seed) {
    this.limited = limited;
    this.story = story;
    this.saves = saves;
    this.random = new Random(seed);
  }

  /** Runs it all; the exit code of {@code check}. */
  int run() {
    int checked = run("", "story", "check", story.toString()).exit();
    assertThat(checked).isIn(Exit.OK, Exit.FOUND);
    for (String format : new String[] {"json", "sarif"}) {
      Program report = run("", "story", "check", "--format=" + format, story.toString());
      assertThat(report.exit()).isEqualTo(checked);
    }
    for (String command : COMMANDS) {
      List<String> line = new ArrayList<>(List.of("story"));
      line.addAll(List.of(command.split(" ")));
      line.add(story.toString());
      Program program = run(Typed.lines(LINES, random), line.toArray(String[]::new));
      assertThat(program.exit()).as(program.all()).isIn(Exit.OK, Exit.FOUND);
    }
    if (checked == Exit.OK) {
      playable(StoryLoader.load(story).story().orElseThrow());
    } else {
      playedAsFarAsItGoes();
    }
    return checked;
  }

  private void playedAsFarAsItGoes() {
    run("", "story", "explore", "--chapter=1", "--limit=" + MOST_STATES, story.toString());
    for (String seat : new String[] {"1", "both"}) {
      run("", play(seat, "--auto=record"));
      run(Typed.lines(LINES, random), play(seat));
    }
  }

  /** A chapter of the story, and in a few of the stories the whole of it. */
  private void playable(Story sound) {
    List<Chapter> chapters = sound.chapters();
    Chapter chapter = chapters.get(random.nextInt(chapters.size()));
    String named = "--chapter=" + chapter.id().value();
    Program explored =
        run("", "story", "explore", named, "--limit=" + MOST_STATES, story.toString());
    assertThat(explored.exit()).as(explored.all()).isEqualTo(Exit.OK);
    for (List<SeatId> held : new Seating(sound, chapter, true).holdings()) {
      plays(Chairs.word(held), named);
    }
    if (random.nextInt(4) == 0) {
      for (List<SeatId> held : new Seating(sound, chapters.get(0), false).holdings()) {
        plays(Chairs.word(held));
      }
    }
  }

  private void plays(String seat, String... more) {
    String mode = List.of("--reveal=now", "--reveal=end", "--historian").get(random.nextInt(3));
    goesWell("", Stream.concat(Stream.of(more), Stream.of("--auto=record")), seat);
    goesWell(Typed.lines(LINES, random), Stream.concat(Stream.of(more), Stream.of(mode)), seat);
  }

  private void goesWell(String typed, Stream<String> more, String seat) {
    Program played = run(typed, play(seat, more.toArray(String[]::new)));
    assertThat(played.exit()).as(played.err()).isEqualTo(Exit.OK);
    assertThat(played.err()).doesNotContain("malin story check");
  }

  private String[] play(String seat, String... more) {
    return Stream.concat(
            Stream.of("play", "--story=" + story, "--seat=" + seat, "--saves=" + saves),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private Program run(String typed, String... args) {
    Program program = limited.run(typed, List.of(args)).isClean();
    assertThat(program.all()).doesNotContain("Something went wrong inside");
    return program;
  }
}
