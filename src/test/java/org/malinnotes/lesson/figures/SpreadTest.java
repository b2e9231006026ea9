package org.malinnotes.lesson.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How answers spread, against counting pairs one by one. */
class SpreadTest {
  @Test
  void disagreementIsThePartOfPairsThatDiffer() {
    Random random = new Random(1956);
    for (int round = 0; round < 500; round++) {
      int options = 2 + random.nextInt(4);
      List<Integer> answers = new ArrayList<>();
      List<Integer> counts = new ArrayList<>();
      for (int option = 0; option < options; option++) {
        int count = random.nextInt(9);
        counts.add(count);
        for (int i = 0; i < count; i++) {
          answers.add(option);
        }
      }
      Spread spread = new Spread(counts);
      assertThat(spread.total()).isEqualTo(answers.size());
      assertThat(spread.disagreement()).isCloseTo(pairs(answers), within(1e-12));
      assertThat(spread.split()).isBetween(0.0, 1.0);
      assertThat(spread.largest()).isBetween(0.0, 1.0);
      int most = Collections.max(counts);
      assertThat(spread.most()).allMatch(place -> counts.get(place) == most);
      assertThat(spread.second()).allMatch(place -> counts.get(place) < most);
    }
  }

  @Test
  void nothingComesOfNothing() {
    for (Spread none : List.of(new Spread(List.of()), new Spread(List.of(0, 0)))) {
      assertThat(none.disagreement()).isZero();
      assertThat(none.split()).isZero();
      assertThat(none.largest()).isZero();
    }
  }

  private static double pairs(List<Integer> answers) {
    int differ = 0;
    int all = 0;
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        all++;
        differ += answers.get(i).equals(answers.get(j)) ? 0 : 1;
      }
    }
    return all == 0 ? 0 : (double) differ / all;
  }
}
