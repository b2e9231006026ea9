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

    assertThat(counting.lines())
        .isEqualTo(Map.of(ONE, BigInteger.valueOf(3), OTHER, BigInteger.valueOf(4)));
    assertThat(counting.chances()).isEqualTo(Map.of(ONE, chance(3, 8), OTHER, chance(5, 8)));
  }

  @Test
  void aLineWithoutDecisionsIsOne() {
    StateGraph graph = new StateGraph(1);
    graph.begin(OTHER);

    Counting counting = Counting.of(graph, Sorted.of(graph), Detail.FIGURES);

    assertThat(counting.lines()).isEqualTo(Map.of(OTHER, BigInteger.ONE));
    assertThat(counting.chances()).isEqualTo(Map.of(OTHER, chance(1, 1)));
  }

  @Test
  void numbersBeyondALongAreExact() {
    int[][] orders = new int[100][];
    for (int i = 0; i < 100; i++) {
      int next = i == 99 ? ONE : i + 1;
      orders[i] = new int[] {next, next, i % 2 == 0 ? next : OTHER};
    }

    Counting counting = count(orders);

    BigInteger six = BigInteger.valueOf(6).pow(50);
    assertThat(counting.lines().get(ONE)).isEqualTo(six);
    assertThat(counting.chances().get(ONE))
        .isEqualTo(Chance.of(BigInteger.TWO.pow(50), BigInteger.valueOf(3).pow(50)));
  }

  @Test
  void wheneverOrdersLeadRoundInACircleThereIsNoOrderToCountIn() {
    assertThat(Sorted.of(graph(new int[][] {{0, ONE}})).isWhole()).isFalse();
    assertThat(Sorted.of(graph(new int[][] {{1, ONE}, {0, ONE}})).isWhole()).isFalse();
    assertThat(Sorted.of(graph(new int[][] {{1, ONE}, {2, ONE}, {1, ONE}})).isWhole()).isFalse();
  }

  private static Chance chance(long part, long whole) {
    return new Chance(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  private static Counting count(int[][] orders) {
    StateGraph graph = graph(orders);
    return Counting.of(graph, Sorted.of(graph), Detail.FIGURES);
  }

  /** A graph in which the orders of each state, the first being 0, lead to these places. */
  private static StateGraph graph(int[][] orders) {
    StateGraph graph = new StateGraph(1);
    graph.begin(0);
    for (int i = 0; i < orders.length; i++) {
      graph.states().number(new long[] {i});
      for (int place : orders[i]) {
        graph.lead(place);
      }
      graph.next();
    }
    return graph;
  }
}
