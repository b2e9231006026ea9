package org.malinnotes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

class StartsTest {
  private static final Story STORY = Shipped.OCTOBER;

  static IntStream laterChapters() {
    return IntStream.range(1, STORY.chapters().size());
  }

  /** Alone, a chapter starts from what is documented: the state in which the record comes to it. */
  @ParameterizedTest
  @MethodSource("laterChapters")
  void aChapterAloneStartsWhereTheRecordLeavesTheOneBefore(int index) {
    Setup whole =
        new Setup(
            STORY.chapters().get(0).id(),
            false,
            STORY.seats().stream().map(Seat::id).toList(),
            false);
    Chapter before = STORY.chapters().get(index - 1);
    Values left = new RecordCourse(new Engine(STORY)).leaving(before.id(), whole).orElseThrow();

    List<Chapter.Start> starts = STORY.chapters().get(index).starts();
    assertThat(starts)
        .isNotEmpty()
        .allSatisfy(start -> assertThat(Values.initial(STORY).after(start.set())).isEqualTo(left));
  }
}
