package org.malinnotes.lesson.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.malinnotes.lesson.figures.Band.Verdict;

/** What is said of a band, and how little of a small one. */
class BandTest {
  @Test
  void fewGuessesSayNothingHoweverWrong() {
    for (int guesses = 0; guesses < Band.FEWEST; guesses++) {
      assertThat(new Band(97, guesses, 0).verdict()).isEqualTo(Verdict.TOO_FEW);
    }
    assertThat(new Band(97, Band.FEWEST, 0).verdict()).isEqualTo(Verdict.TOO_SURE);
  }

  @Test
  void chanceIsAllowedFor() {
    assertThat(new Band(60, 10, 4).verdict()).isEqualTo(Verdict.IN_KEEPING);
    assertThat(new Band(60, 100, 40).verdict()).isEqualTo(Verdict.TOO_SURE);
    assertThat(new Band(60, 100, 80).verdict()).isEqualTo(Verdict.NOT_SURE_ENOUGH);
    assertThat(new Band(40, 10, 5).verdict()).isEqualTo(Verdict.IN_KEEPING);
  }

  /** Wilson's interval for 10 of 50, as published tables have it. */
  @Test
  void theRangeIsWilsons() {
    Band band = new Band(40, 50, 10);
    assertThat(band.low()).isCloseTo(0.1124, within(5e-4));
    assertThat(band.high()).isCloseTo(0.3304, within(5e-4));
  }

  @Test
  void theRangeHoldsTheShareAndStaysWithinBounds() {
    for (int guesses = 1; guesses < 40; guesses++) {
      for (int right = 0; right <= guesses; right++) {
        Band band = new Band(75, guesses, right);
        assertThat(band.share()).isBetween(band.low() - 1e-12, band.high() + 1e-12);
        assertThat(band.low()).isBetween(0.0, 1.0);
        assertThat(band.high()).isBetween(0.0, 1.0);
      }
    }
  }
}
