package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

class EverythingIsMetTest {
  private static final int MOST_STATES = 20_000_000;

  /** Lines walked at random, in batches, until all is met. */
  private static final int BATCH = 100_000;

  private static final int BATCHES = 40;

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
    Met met = Met.nothing();
    for (Beginning beginning : Shipped.beginnings()) {
      Setup setup = beginning.setup();
      if (beginning.story().equals(story) && setup.alone() && !setup.historian()) {
        Exploration all = new Explorer(story, setup, Goals.all(), MOST_STATES, met).run();
        assertThat(all.whole()).as("%s", beginning).isTrue();
        assertThat(all.lines().orElseThrow()).isPositive();
      }
    }
    List<Seat> seats = story.seats();
    Setup whole =
        new Setup(
            story.chapters().get(0).id(), false, seats.stream().map(Seat::id).toList(), false);
    Wanderer wanderer = new Wanderer(story, whole, 1956, met);
    for (int i = 0; i < BATCHES && !Unmet.of(story, met).isEmpty(); i++) {
      wanderer.run(BATCH);
    }

    assertThat(Unmet.of(story, met)).isEmpty();
  }

  /** A state in which nothing can be ordered, or from which no way leads, is an exception. */
  @ParameterizedTest
  @MethodSource("wholeInOneChair")
  void everyLineOfTheWholeStoryEnds(Beginning beginning) {
    Exploration all =
        new Explorer(beginning.story(), beginning.setup(), Goals.none(), MOST_STATES, Met.nothing())
            .run();

    assertThat(all.whole()).isTrue();
    assertThat(all.lines().orElseThrow()).isPositive();
  }
}
