package org.malinnotes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.story.EndingId;

class EveryLineTest {
  /** More lines than this are not followed; by then every decision has been met many times. */
  private static final int MOST_LINES = 4_000;

  static Stream<Beginning> beginnings() {
    return Shipped.beginnings().stream()
        .filter(beginning -> !beginning.setup().historian())
        .filter(beginning -> beginning.setup().alone());
  }

  private record Line(List<Event> events, GameState state) {}

  /** In an order that the seed fixes, so that long and short lines both come before the limit. */
  @ParameterizedTest
  @MethodSource("beginnings")
  void everyOpenOptionLeadsOnAndEveryLineReplays(Beginning beginning) {
    Engine engine = new Engine(beginning.story());
    Random dice = new Random(1956);
    List<Line> waiting = new ArrayList<>();
    waiting.add(new Line(List.of(), engine.begin(beginning.setup()).state()));
    Set<EndingId> endings = new HashSet<>();
    for (int lines = 0; !waiting.isEmpty() && lines < MOST_LINES; lines++) {
      Collections.swap(waiting, dice.nextInt(waiting.size()), waiting.size() - 1);
      Line line = waiting.remove(waiting.size() - 1);
      assertThat(Replay.of(engine, beginning.setup(), line.events()).state())
          .isEqualTo(line.state());
      if (line.state().ending() != null) {
        endings.add(line.state().ending());
        continue;
      }
      for (Choice choice : engine.choices(line.state())) {
        Event order = new Event.Order(choice.option().id());
        assertThat(engine.refusal(line.state(), order).isEmpty()).isEqualTo(choice.open());
        if (choice.open()) {
          waiting.add(after(engine, line, order));
        }
      }
    }
    assertThat(endings).hasSizeGreaterThan(1);
  }

  private static Line after(Engine engine, Line line, Event order) {
    List<Event> events = new ArrayList<>(line.events());
    events.add(order);
    return new Line(List.copyOf(events), engine.step(line.state(), order).state());
  }
}
