package org.malinnotes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Story;

class StartsTest {
  private static final Story STORY = Shipped.OCTOBER;

  static IntStream laterChapters() {
    return IntStream.range(1, STORY.chapters().size());
  }

  @Test
  void aRecordThatGoesRoundInACircleLeavesNoChapter(@TempDir Path folder) throws IOException {
    StoryCopy copy =
        StoryCopy.of(StoryCopy.TUTORIAL, folder)
            .replace(
                "scenes/01-dry-week/half-a-bucket.json",
                "where you can reach it.\",\n        \"goto\": \"dusk\"",
                "where you can reach it.\",\n        \"goto\": \"half-a-bucket\"");
    Story story = StoryLoader.load(copy.folder()).story().orElseThrow();
    Setup setup = Shipped.beginnings().get(0).setup();

    assertThat(new RecordCourse(new Engine(story)).leaving(setup.chapter(), setup)).isEmpty();
  }

  /** Alone, a chapter starts from what is documented: the state in which the record comes to it. */
  @ParameterizedTest
  @MethodSource("laterChapters")
  void aChapterAloneStartsWhereTheRecordLeavesTheOneBefore(int index) {
    Setup whole = Shipped.whole(STORY);
    Chapter before = STORY.chapters().get(index - 1);
    Values left = new RecordCourse(new Engine(STORY)).leaving(before.id(), whole).orElseThrow();

    List<Chapter.Start> starts = STORY.chapters().get(index).starts();
    assertThat(starts)
        .isNotEmpty()
        .allSatisfy(start -> assertThat(Values.initial(STORY).after(start.set())).isEqualTo(left));
  }
}
