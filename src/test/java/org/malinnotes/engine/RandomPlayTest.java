package org.malinnotes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Standing;

class RandomPlayTest {
  private static final int GAMES = 150;

  /** No line of the shipped stories is nearly as long. */
  private static final int LONG = 400;

  static Stream<Beginning> beginnings() {
    return Shipped.beginnings().stream();
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void everyLineEndsAndReplaysToTheSameStates(Beginning beginning) {
    Engine engine = new Engine(beginning.story());
    for (int seed = 0; seed < GAMES; seed++) {
      RandomEvents dice = new RandomEvents(engine, seed);
      List<Event> events = new ArrayList<>();
      List<Turn> turns = new ArrayList<>(List.of(engine.begin(beginning.setup())));
      while (last(turns).phase() != Phase.ENDED) {
        Event event = dice.next(last(turns));
        events.add(event);
        turns.add(engine.step(last(turns), event));
        assertThat(turns).as("seed %s", seed).hasSizeLessThan(LONG);
      }
      Replay replay = Replay.of(engine, beginning.setup(), events);
      assertThat(replay.refusal()).isEmpty();
      assertThat(replay.turns()).as("seed %s", seed).isEqualTo(turns);
      scoresStayWithinTheirBounds(beginning, replay.state());
    }
  }

  private static void scoresStayWithinTheirBounds(Beginning beginning, GameState ended) {
    RecordScore decisions = RecordScore.of(beginning.story(), ended);
    decisions.score().ifPresent(score -> assertThat(score).isBetween(0, 100));
    long counted = decisions.met().stream().filter(RecordScore.Met::counted).count();
    long told = Stream.of(Standing.values()).mapToLong(decisions::count).sum();
    assertThat(told).isEqualTo(counted).isLessThanOrEqualTo(ended.ownLine().size());
    Ending ending = beginning.story().ending(ended.ending());
    Ledger ledger = Ledger.of(beginning.story(), ending, ended.values());
    assertThat(ledger.rows())
        .extracting(Ledger.Row::measure)
        .containsAll(
            beginning.story().measures().stream()
                .filter(measure -> measure.concerns(ending.date()))
                .toList());
    ledger.score().ifPresent(score -> assertThat(score).isBetween(0, 100));
    EvidenceScore.mean(beginning.story(), ended)
        .ifPresent(mean -> assertThat(mean).isBetween(0, 100));
    ForesightScore.of(beginning.story(), ended)
        .mean()
        .ifPresent(mean -> assertThat(mean).isBetween(-100.0, 100.0));
    assertThat(Counting.sentence(beginning.story(), ended)).endsWith(".").doesNotEndWith("..");
  }

  private static GameState last(List<Turn> turns) {
    return turns.get(turns.size() - 1).state();
  }
}
