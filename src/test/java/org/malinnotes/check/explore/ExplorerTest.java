package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;

class ExplorerTest {
  static Stream<Beginning> beginnings() {
    return Shipped.beginnings().stream()
        .filter(beginning -> beginning.story().equals(Shipped.TWO_DOORS))
        .filter(beginning -> !beginning.setup().historian());
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void countsTheLinesThatTheEnginePlays(Beginning beginning) {
    Map<String, Integer> played = new TreeMap<>();
    Engine engine = new Engine(beginning.story());
    play(engine, engine.begin(beginning.setup()).state(), played);

    Exploration explored = explore(beginning, 1_000_000);

    Map<String, Integer> counted = new TreeMap<>();
    explored.linesByEnding().forEach((id, lines) -> counted.put(id.value(), lines.intValue()));
    assertThat(counted).isEqualTo(played);
    assertThat(explored.lines())
        .contains(BigInteger.valueOf(played.values().stream().mapToInt(Integer::intValue).sum()));
  }

  @Test
  void beyondItsLimitItProvesAndCountsNothing() {
    Exploration explored = explore(beginnings().reduce((one, last) -> last).orElseThrow(), 3);

    assertThat(explored.whole()).isFalse();
    assertThat(explored.lines()).isEmpty();
    assertThat(explored.linesByEnding()).isEmpty();
  }

  private static Exploration explore(Beginning beginning, int limit) {
    return new Survey(beginning.story(), limit).explore(beginning.setup(), Goals.ALL);
  }

  private static void play(Engine engine, GameState state, Map<String, Integer> ends) {
    if (state.ending() != null) {
      ends.merge(state.ending().value(), 1, Integer::sum);
      return;
    }
    List<Choice> choices = engine.choices(state);
    for (Choice choice : choices) {
      if (choice.open()) {
        play(engine, engine.step(state, new Event.Order(choice.option().id())).state(), ends);
      }
    }
  }
}
