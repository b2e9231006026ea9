package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountingTest {
  /** The places of two endings. */
  private static final int ONE = Places.EXIT - 1;

  private static final int OTHER = ONE - 1;

  @Test
  void countsEveryWayThroughSharedStates() {
    Counting counting = count(new int[][] {{1, 2}, {3, 3}, {3, OTHER}, {ONE, OTHER}});

    assertThat(counting.lines()).isEqualTo(7);
    assertThat(counting.byEnding())
        .isEqualTo(Map.of(0, BigInteger.valueOf(3), 1, BigInteger.valueOf(4)));
  }

  @Test
  void aLineWithoutDecisionsIsOne() {
    Ints start = new Ints();
    start.add(0);

    assertThat(Counting.of(OTHER, start, new Ints()).byEnding())
        .isEqualTo(Map.of(1, BigInteger.ONE));
  }

  @Test
  void wheneverOrdersLeadRoundInACircleThereIsNothingToCount() {
    assertThat(count(new int[][] {{0, ONE}})).isEqualTo(Counting.NONE);
    assertThat(count(new int[][] {{1, ONE}, {0, ONE}})).isEqualTo(Counting.NONE);
    assertThat(count(new int[][] {{1, ONE}, {2, ONE}, {1, ONE}})).isEqualTo(Counting.NONE);
  }

  /** Counts where the orders of each state, the first being 0, lead to these places. */
  private static Counting count(int[][] orders) {
    Ints start = new Ints();
    Ints edges = new Ints();
    start.add(0);
    for (int[] places : orders) {
      for (int place : places) {
        edges.add(place);
      }
      start.add(edges.size());
    }
    return Counting.of(0, start, edges);
  }
}
