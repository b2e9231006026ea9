package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Ledger;
import org.malinnotes.engine.RecordScore;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;

/** The figures of each ending against every line, played by the engine. */
class FiguresTest {
  static Stream<Beginning> beginnings() {
    return Shipped.beginnings().stream()
        .filter(it -> !it.setup().historian() && it.setup().alone())
        .filter(it -> it.setup().held().size() == 1 || it.story().equals(Shipped.TWO_DOORS))
        .filter(
            it ->
                it.story().equals(Shipped.TWO_DOORS)
                    || it.setup().chapter().value().matches("warsaw|night|price|whirlwind"));
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void areThoseOfTheLinesThatTheEnginePlays(Beginning beginning) {
    Story story = beginning.story();
    Engine engine = new Engine(story);
    Map<String, Played> played = new TreeMap<>();
    play(engine, engine.begin(beginning.setup()).state(), BigInteger.ONE, played);

    Exploration found = new Survey(story, 1_000_000).explore(beginning.setup());

    assertThat(found.endings()).hasSameSizeAs(played.keySet());
    for (EndingFigures ending : found.endings()) {
      Played lines = played.get(ending.ending().value());
      assertThat(ending.lines()).contains(BigInteger.valueOf(lines.lines));
      assertThat(ending.chance()).contains(lines.chance);
      assertThat(ending.decisions()).isEqualTo(Optional.ofNullable(lines.decisions));
      assertThat(ending.outcomes()).isEqualTo(Optional.ofNullable(lines.outcomes));
      for (Variable variable : story.variables().values()) {
        assertThat(ending.ranges().get(variable.id()))
            .as("%s at %s", variable.id().value(), ending.ending().value())
            .isEqualTo(lines.ranges.get(variable.id().value()));
      }
    }
  }

  private static void play(
      Engine engine, GameState state, BigInteger rarity, Map<String, Played> ends) {
    if (state.ending() != null) {
      ends.computeIfAbsent(state.ending().value(), id -> new Played())
          .add(engine.story(), state, rarity);
      return;
    }
    long open = engine.choices(state).stream().filter(Choice::open).count();
    for (Choice choice : engine.choices(state)) {
      if (choice.open()) {
        GameState next = engine.step(state, new Event.Order(choice.option().id())).state();
        play(engine, next, rarity.multiply(BigInteger.valueOf(open)), ends);
      }
    }
  }

  private static final class Played {
    private final Map<String, Range> ranges = new TreeMap<>();
    private int lines;
    private Chance chance = new Chance(BigInteger.ZERO, BigInteger.ONE);
    private Range decisions;
    private Range outcomes;

    void add(Story story, GameState state, BigInteger rarity) {
      lines++;
      chance =
          Chance.of(
              chance.numerator().multiply(rarity).add(chance.denominator()),
              chance.denominator().multiply(rarity));
      decisions = and(decisions, RecordScore.of(story, state).score());
      outcomes =
          and(outcomes, Ledger.of(story, story.ending(state.ending()), state.values()).score());
      for (Variable variable : story.variables().values()) {
        int value = state.values().get(variable.id());
        ranges.merge(variable.id().value(), new Range(value, value), Range::and);
      }
    }

    private static Range and(Range range, OptionalInt score) {
      if (score.isEmpty()) {
        return range;
      }
      Range one = new Range(score.getAsInt(), score.getAsInt());
      return range == null ? one : range.and(one);
    }
  }
}
