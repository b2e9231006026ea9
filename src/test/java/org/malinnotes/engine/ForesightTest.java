package org.malinnotes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForesightTest {
  @Test
  void aBlindGuessScoresChance() {
    for (int options = 2; options <= 6; options++) {
      double blind = 100.0 / options;
      double chance = Foresight.chance(options);
      assertThat(
              100
                  * (1
                      - ((1 - blind / 100) * (1 - blind / 100)
                              + (options - 1) * (blind / 100) * (blind / 100))
                          / 2))
          .isCloseTo(chance, within(1e-9));
    }
  }

  @Test
  void valuesWorkedByHand() {
    // Four options, 75 % on the right one: the others get 8⅓ % each.
    assertThat(Foresight.score(75, true, 4)).isCloseTo(95.8333, within(1e-3));
    assertThat(Foresight.chance(4)).isCloseTo(62.5, within(1e-9));
    // Two options, 97 % on the wrong one.
    assertThat(Foresight.score(97, false, 2)).isCloseTo(5.91, within(1e-9));
  }

  @Test
  void scoresStayWithinBoundsAndHonestyPays() {
    for (int options = 2; options <= 6; options++) {
      for (int believed : Foresight.bands(options)) {
        double honest = expected(believed, believed, options);
        for (int stated : Foresight.bands(options)) {
          assertThat(Foresight.score(stated, true, options)).isBetween(0.0, 100.0);
          assertThat(Foresight.score(stated, false, options)).isBetween(0.0, 100.0);
          assertThat(expected(stated, believed, options)).isLessThanOrEqualTo(honest + 1e-9);
        }
      }
    }
  }

  @Test
  void bandsBelowChanceAreHidden() {
    assertThat(Foresight.bands(2)).containsExactly(60, 75, 90, 97);
    assertThat(Foresight.bands(3)).containsExactly(40, 60, 75, 90, 97);
  }

  private static double expected(int stated, int believed, int options) {
    return believed / 100.0 * Foresight.score(stated, true, options)
        + (1 - believed / 100.0) * Foresight.score(stated, false, options);
  }
}
