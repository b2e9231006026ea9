package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.story.Story;

class EverythingIsMetTest {
  private static final int MOST_STATES = 5_000_000;

  static List<Story> stories() {
    return Shipped.stories();
  }

  static Stream<Beginning> wholeInOneChair() {
    return Shipped.beginnings().stream()
        .filter(beginning -> !beginning.setup().alone() && !beginning.setup().historian())
        .filter(beginning -> beginning.setup().held().size() == 1);
  }

  /**
   * What hangs on an earlier chapter is met only in the whole story, whose states are too many to
   * walk with all that is told; a line that meets it is found at random.
   */
  @ParameterizedTest
  @MethodSource("stories")
  void someLineMeetsEachSceneOptionParagraphEndingAndOutcome(Story story) {
    Survey survey = survey(story);
    for (Beginning beginning : Shipped.beginnings()) {
      Setup setup = beginning.setup();
      if (beginning.story().equals(story) && setup.alone() && !setup.historian()) {
        assertThat(survey.explore(setup).lines().orElseThrow()).as("%s", beginning).isPositive();
      }
    }
    survey.wander(Proof.NONE);

    assertThat(survey.whole()).isTrue();
    assertThat(survey.unmet()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("wholeInOneChair")
  void everyLineOfTheWholeStoryEnds(Beginning beginning) {
    Exploration all = survey(beginning.story()).explore(beginning.setup());

    assertThat(all.whole()).isTrue();
    assertThat(all.faults()).isEmpty();
    assertThat(all.lines().orElseThrow()).isPositive();
  }

  private static Survey survey(Story story) {
    return new Survey(story, MOST_STATES, Progress.NONE, Detail.COUNTS);
  }
}
