package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.play.Seating;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** Explored stories put together at random against every line of theirs, played by the engine. */
class GeneratedStoriesTest {
  private static final String FAULT = "a fault";
  private static final int STORIES = 25;
  private static final int MOST_ORDERS = 4_000;

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void linesAndWhatTheyMeetAreThoseOfTheEngine(long seed) throws IOException {
    int compared = 0;
    for (int i = 0; i < STORIES; i++) {
      long number = seed * 1000 + i;
      Story story = GeneratedStory.of(number, temporary.resolve(Long.toString(number)));
      for (Setup setup : setups(story)) {
        Played played = new Played(story, setup);
        if (played.orders <= MOST_ORDERS) {
          compare(played, "story " + number + ", " + setup);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(STORIES);
  }

  private static void compare(Played played, String name) {
    Survey survey = new Survey(played.story, 1_000_000);
    Exploration found = survey.explore(played.setup, Goals.ALL);
    Map<String, Long> ends = new TreeMap<>();
    found.linesByEnding().forEach((id, lines) -> ends.put(id.value(), lines.longValue()));
    found
        .faults()
        .forEach(it -> ends.merge(FAULT, it.lines().orElseThrow().longValue(), Long::sum));
    assertThat(ends).as(name).isEqualTo(played.ends);
    Map<String, Integer> fewest = new TreeMap<>();
    for (ClaimFound claim : survey.claims()) {
      if (claim.claim().kind() != Claim.Kind.REPLY) {
        claim.line().ifPresent(line -> fewest.put(claim.claim().words(), line.length()));
      }
    }
    assertThat(fewest).as(name).isEqualTo(played.fewestByWords());
  }

  private static List<Setup> setups(Story story) {
    List<Setup> setups = new ArrayList<>();
    List<Seating> seatings = new ArrayList<>();
    for (Chapter chapter : story.chapters()) {
      seatings.add(new Seating(story, chapter, true));
    }
    seatings.add(new Seating(story, story.chapters().get(0), false));
    for (Seating seating : seatings) {
      for (List<SeatId> held : seating.holdings()) {
        setups.add(new Setup(seating.chapter().id(), seating.alone(), held, false));
      }
    }
    return setups;
  }

  /** Every line of one game, unless there are too many. */
  private static final class Played {
    private final Story story;
    private final Setup setup;
    private final Claims claims;
    private final Map<String, Long> ends = new TreeMap<>();
    private final Map<Integer, Integer> fewest = new HashMap<>();
    private int orders;

    Played(Story story, Setup setup) {
      this.story = story;
      this.setup = setup;
      this.claims = new Claims(story);
      try {
        follow(Seen.begin(new Engine(story), claims, setup), 0);
      } catch (StoryFaultException fault) {
        ends.merge(FAULT, 1L, Long::sum);
      }
    }

    Map<String, Integer> fewestByWords() {
      Map<String, Integer> by = new TreeMap<>();
      fewest.forEach((claim, length) -> by.put(claims.all().get(claim).words(), length));
      return by;
    }

    private void follow(Seen seen, int length) {
      seen.met().forEach(claim -> fewest.merge(claim, length, Math::min));
      if (seen.state().ending() != null) {
        ends.merge(seen.state().ending().value(), 1L, Long::sum);
        return;
      }
      if (seen.open().isEmpty()) {
        ends.merge(FAULT, 1L, Long::sum);
      }
      for (OptionId order : seen.open()) {
        if (++orders > MOST_ORDERS) {
          return;
        }
        Seen next;
        try {
          next = seen.order(order);
        } catch (StoryFaultException fault) {
          ends.merge(FAULT, 1L, Long::sum);
          fewest.merge(option(seen, order), length + 1, Math::min);
          continue;
        }
        follow(next, length + 1);
      }
    }

    private int option(Seen seen, OptionId order) {
      return claims.of(
          story.scene(seen.state().scene()).decision().orElseThrow().option(order).orElseThrow());
    }
  }
}
