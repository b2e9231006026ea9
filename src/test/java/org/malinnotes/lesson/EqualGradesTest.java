package org.malinnotes.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Shipped;
import org.malinnotes.story.OptionId;

/** That no grade comes of what was ordered. */
class EqualGradesTest {
  private static final int SEEDS = 4;

  /**
   * At each decision the orders that use least force, or let others use it least; first the best.
   */
  private static final Map<String, List<String>> PEACE =
      Map.ofEntries(
          Map.entry("half-a-bucket", List.of("take-turns")),
          Map.entry("digger", List.of("bread-for-work")),
          Map.entry("columns-and-flight", List.of("flight-alone")),
          Map.entry("warsaw-table-19-october", List.of("give-way")),
          Map.entry("halt-the-columns", List.of("halt-in-public", "halt")),
          Map.entry("written-request-23-october", List.of("sound-out-nagy")),
          Map.entry("budapest-troops-23-october", List.of("politics-first")),
          Map.entry("expanded-presidium-24-october", List.of("patience-and-bread")),
          Map.entry("declaration-30-october", List.of("withdraw-first")),
          Map.entry("reversal-31-october", List.of("keep-to-yesterday")),
          Map.entry("mikoyan-plea-31-october", List.of("reconvene")),
          Map.entry("brest-1-november", List.of("keep-dark")),
          Map.entry("gomulka-at-brest-1-november", List.of("offer-to-mediate")),
          Map.entry("brioni-2-3-november", List.of("ask-to-mediate")),
          Map.entry("kadar-or-munnich", List.of("kadar")),
          Map.entry("programme-workers-councils", List.of("all-three")),
          Map.entry("hearing-kadar-2-3-november", List.of("stop-for-him")));

  /** A shipped lesson, and how documents are named in it. */
  private record Care(Course course, Naming naming) {
    @Override
    public String toString() {
      return course.lesson().id().value() + ", " + naming;
    }

    Pupil bot(Function<GameState, OptionId> orders, int seed) {
      return new Bot(course, orders, naming, seed).pupil();
    }
  }

  static Stream<Care> lessons() {
    return Shipped.stories().stream()
        .flatMap(
            story -> story.lessons().values().stream().map(lesson -> new Course(story, lesson)))
        .flatMap(course -> Stream.of(Naming.values()).map(naming -> new Care(course, naming)));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void imitationAndPeaceEarnTheSame(Care care) {
    Course course = care.course();
    for (int seed = 0; seed < SEEDS; seed++) {
      Pupil imitation = care.bot(state -> decided(course, state), seed);
      Pupil peace = care.bot(state -> peaceful(course, state), seed);
      assertThat(orders(peace)).as("seed %s", seed).isNotEqualTo(orders(imitation));
      assertThat(peace.score()).as("seed %s", seed).isEqualTo(imitation.score());
      assertThat(peace.score().grade()).isEqualTo(imitation.score().grade());
      if (care.naming() == Naming.BEST) {
        assertThat(peace.score().evidence()).hasValue(100);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void soDoesWhoeverOrdersByDice(Care care) {
    Course course = care.course();
    for (int seed = 0; seed < SEEDS; seed++) {
      Random dice = new Random(7_919_000_001L * (seed + 1));
      Pupil imitation = care.bot(state -> decided(course, state), seed);
      Pupil other = care.bot(state -> any(course, state, dice), seed);
      assertThat(other.score()).as("seed %s", seed).isEqualTo(imitation.score());
    }
  }

  @Test
  void careWithDocumentsCounts() {
    Course course = new Course(Shipped.OCTOBER, SampleLesson.REVERSAL);
    List<Integer> grades =
        Stream.of(Naming.NONE, Naming.ONE_FOR, Naming.BEST)
            .map(naming -> new Care(course, naming))
            .map(care -> care.bot(state -> decided(course, state), 1).score().grade())
            .toList();
    assertThat(grades).isSorted().doesNotHaveDuplicates();
  }

  private static OptionId decided(Course course, GameState state) {
    return course.engine().asDecided(state).orElseThrow().id();
  }

  private static OptionId peaceful(Course course, GameState state) {
    String scene = state.scene().value();
    assertThat(PEACE).as("which order uses least force?").containsKey(scene);
    return open(course, state).stream()
        .filter(option -> PEACE.get(scene).contains(option.value()))
        .min(Comparator.comparingInt(option -> PEACE.get(scene).indexOf(option.value())))
        .orElseThrow();
  }

  private static List<OptionId> open(Course course, GameState state) {
    return course.engine().choices(state).stream()
        .filter(Choice::open)
        .map(choice -> choice.option().id())
        .toList();
  }

  private static OptionId any(Course course, GameState state, Random dice) {
    List<OptionId> open = open(course, state);
    return open.get(dice.nextInt(open.size()));
  }

  private static List<OptionId> orders(Pupil pupil) {
    return pupil.state().counted().stream().map(counted -> counted.taken().option()).toList();
  }
}
