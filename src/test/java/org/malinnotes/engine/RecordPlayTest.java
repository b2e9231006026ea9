package org.malinnotes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.story.Option;

class RecordPlayTest {
  static Stream<Beginning> beginnings() {
    return Shipped.beginnings().stream();
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void theRecordEndsInHistoryWithAllThatHappened(Beginning beginning) {
    Engine engine = new Engine(beginning.story());
    GameState state = engine.begin(beginning.setup()).state();
    while (state.phase() != Phase.ENDED) {
      state = engine.step(state, asDecided(engine, state)).state();
    }

    assertThat(beginning.story().ending(state.ending()).record()).isTrue();
    assertThat(state.away()).isNull();
    assertThat(state.ownLine()).isNotEmpty();
    RecordScore decisions = RecordScore.of(beginning.story(), state);
    assertThat(decisions.met()).hasSameSizeAs(state.ownLine());
    assertThat(decisions.score()).hasValue(100);
    Ledger ledger =
        Ledger.of(beginning.story(), beginning.story().ending(state.ending()), state.values());
    assertThat(ledger.score()).hasValue(100);
    assertThat(Counting.sentence(beginning.story(), state))
        .endsWith("as decided.")
        .doesNotContain(";");
    assertThat(ForesightScore.of(beginning.story(), state).guesses())
        .hasSize(beginning.setup().historian() ? state.ownLine().size() : 0)
        .allMatch(ForesightScore.Scored::hit)
        .allMatch(scored -> scored.points() > 0);
  }

  private static Event asDecided(Engine engine, GameState state) {
    Option decided = engine.decision(state).decided().orElseThrow();
    return switch (state.phase()) {
      case ORDER -> new Event.Order(decided.id());
      case EVIDENCE -> new Event.Evidence(List.of());
      case FORECAST -> new Event.Forecast(new Guess.Sure(decided.id(), 97));
      case ENDED -> throw new IllegalStateException("the line has ended");
    };
  }
}
