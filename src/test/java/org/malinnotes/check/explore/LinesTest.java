package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.Seating;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Story;

/** The line that is said to meet a claim meets it when the engine plays it, and none is shorter. */
class LinesTest {
  private static final Story FERRY =
      StoryLoader.load(Path.of("src/test/resources/org/malinnotes/check/ferry"))
          .story()
          .orElseThrow();

  static Stream<Beginning> small() {
    Seating seating = new Seating(FERRY, FERRY.chapters().get(0), true);
    Stream<Beginning> ferry =
        seating.holdings().stream()
            .map(
                held -> new Beginning(FERRY, new Setup(seating.chapter().id(), true, held, false)));
    return Stream.concat(
        ferry,
        Shipped.beginnings().stream()
            .filter(it -> it.story().equals(Shipped.TWO_DOORS) && !it.setup().historian()));
  }

  static Stream<Beginning> chapters() {
    return Shipped.beginnings().stream()
        .filter(it -> it.story().equals(Shipped.OCTOBER) && !it.setup().historian())
        .filter(it -> it.setup().alone());
  }

  @ParameterizedTest
  @MethodSource({"small", "chapters"})
  void theLineMeetsItsClaimWithItsLastOrder(Beginning beginning) {
    Survey survey = new Survey(beginning.story(), 1_000_000);
    survey.explore(beginning.setup());
    Claims claims = new Claims(beginning.story());
    Engine engine = new Engine(beginning.story());
    List<ClaimFound> all = survey.claims();
    for (int claim = 0; claim < all.size(); claim++) {
      ClaimFound found = all.get(claim);
      if (isSeen(found)) {
        Line line = found.line().get();
        Seen seen = Seen.begin(engine, claims, line.setup());
        for (OptionId order : line.orders()) {
          assertThat(seen.met()).as("%s too early", found.claim()).doesNotContain(claim);
          seen = seen.order(order);
        }
        assertThat(seen.met()).as("%s after %s", found.claim(), line.orders()).contains(claim);
        assertThat(line.isShortest()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("small")
  void noLineOfTheEngineMeetsAClaimSooner(Beginning beginning) {
    Survey survey = new Survey(beginning.story(), 1_000_000);
    survey.explore(beginning.setup());
    Claims claims = new Claims(beginning.story());
    Map<Integer, Integer> fewest = new HashMap<>();
    Deque<Seen> open = new ArrayDeque<>();
    open.add(Seen.begin(new Engine(beginning.story()), claims, beginning.setup()));
    while (!open.isEmpty()) {
      Seen seen = open.remove();
      int orders = seen.state().ownLine().size();
      seen.met().forEach(claim -> fewest.merge(claim, orders, Math::min));
      seen.open().forEach(order -> open.add(seen.order(order)));
    }
    Map<Integer, Integer> found = new HashMap<>();
    List<ClaimFound> all = survey.claims();
    for (int claim = 0; claim < all.size(); claim++) {
      int number = claim;
      Optional.of(all.get(claim))
          .filter(LinesTest::isSeen)
          .flatMap(ClaimFound::line)
          .ifPresent(line -> found.put(number, line.length()));
    }
    assertThat(found).isEqualTo(fewest);
  }

  /** What history's hand replies unseen, a player does not see. */
  private static boolean isSeen(ClaimFound found) {
    return found.line().isPresent() && found.claim().kind() != Claim.Kind.REPLY;
  }
}
