package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story that changes between two sessions takes nothing from a save. */
class ChangedStoryTest {
  @TempDir Path folder;

  @Test
  void theLineGoesOnFromTheLastOrderThatHolds() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    play(story, "1\n2\n");
    Copies.change(story.resolve(Copies.SCENES + "dawn.json"), "share-the-cost", "share-it");

    Program again = resume(story, "lines\n");

    assertThat(again.out())
        .contains("The story has changed since this game was saved.")
        .contains("no longer holds: that option does not exist")
        .contains("The line you are on. Parted from line 1.");
    assertThat(again.exit()).isZero();
  }

  @Test
  void ordersGivenOnAnOldLineOutliveTheOnesThatNoLongerHold() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    play(story, "1\n2\n1\nrewind 1\n2\n");
    Copies.change(story.resolve(Copies.SCENES + "dawn.json"), "share-the-cost", "share-it");

    Program first = resume(story, "lines 1\n1\n");
    assertThat(first.out()).contains("no longer holds");

    Program second = resume(story, "lines\n");
    assertThat(second.out())
        .contains("Given so far, two orders:")
        .contains("Splice it yourself, and say nothing.")
        .contains("lines 3  two orders, at: The well-digger");
  }

  @Test
  void aStoryThatGoesRoundInACircleSaysSo() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    play(story, "1\n");
    Copies.change(
        story.resolve(Copies.SCENES + "market.json"),
        "\"goto\": \"digger\"",
        "\"goto\": \"market\"");

    Program begun = resume(story, "1\n");

    assertThat(begun.err())
        .contains("go round in a circle without a decision")
        .contains("malin story check");
    assertThat(begun.exit()).isEqualTo(1);
    assertThat(resume(story, "").exit()).isZero();
  }

  private void play(Path story, String typed) {
    Program.run(typed, "play", "--story", story.toString(), "--seat", "marta", "--saves", saves());
  }

  private Program resume(Path story, String typed) {
    return Program.run(typed, "resume", "marta", "--story", story.toString(), "--saves", saves());
  }

  private String saves() {
    return folder.resolve("saves").toString();
  }
}
