package org.malinnotes.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

class CirclingChaptersTest {
  @TempDir Path temporary;

  /** A chapter that opens on its way out, and leads to itself. */
  @Test
  void chaptersThatGoRoundWithoutADecisionAreAFaultOfTheStory() throws IOException {
    Story story =
        StoryCopy.of(StoryCopy.TUTORIAL, temporary)
            .replace(
                "story.json",
                "\"seat\": \"marta\",\n          \"scene\": \"half-a-bucket\"",
                "\"seat\": \"marta\",\n          \"scene\": \"market\"")
            .replace("story.json", "\"to\": null", "\"to\": \"dry-week\"")
            .replace("scenes/01-dry-week/market.json", "\"goto\": \"digger\"", "\"goto\": \"exit\"")
            .story();
    Setup setup = new Setup(new ChapterId("dry-week"), false, List.of(new SeatId("marta")), false);

    assertThatThrownBy(() -> new Engine(story).begin(setup))
        .isInstanceOf(StoryFaultException.class)
        .hasMessageContaining("go round in a circle without a decision");
  }
}
