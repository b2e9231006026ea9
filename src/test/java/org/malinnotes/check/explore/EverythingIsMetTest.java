package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.story.Story;

class EverythingIsMetTest {
  private static final int MOST_STATES = 20_000_000;

  static List<Story> stories() {
    return Shipped.stories();
  }

  /** That every line also ends follows: a state in which nothing can be ordered is an exception. */
  @ParameterizedTest
  @MethodSource("stories")
  void someLineMeetsEachSceneOptionParagraphEndingAndOutcome(Story story) {
    Met met = Met.nothing();
    for (Beginning beginning : Shipped.beginnings()) {
      if (beginning.story().equals(story) && !beginning.setup().historian()) {
        Exploration all = new Explorer(story, beginning.setup(), Goals.all(), MOST_STATES, met).run();
        assertThat(all.whole()).as("%s", beginning).isTrue();
        assertThat(all.lines().orElseThrow()).isPositive();
      }
    }

    assertThat(Unmet.of(story, met)).isEmpty();
  }
}
