package org.malinnotes.check.explore;

import java.math.BigInteger;
import java.util.Set;
import java.util.TreeSet;

/**
 * The least number that can be divided, along every line, by the number of open options at each
 * decision one after the other.
 */
final class Denominator {
  private Denominator() {}

  static BigInteger of(StateGraph graph, Sorted sorted) {
    Set<Integer> primes = new TreeSet<>();
    for (int state = 0; state < graph.size(); state++) {
      int rest = graph.orders(state);
      for (int prime = 2; rest > 1; prime++) {
        for (; rest % prime == 0; rest /= prime) {
          primes.add(prime);
        }
      }
    }
    BigInteger all = BigInteger.ONE;
    for (int prime : primes) {
      all = all.multiply(BigInteger.valueOf(prime).pow(most(graph, sorted, prime)));
    }
    return all;
  }

  /** How often a prime can be met as a factor along one line. */
  private static int most(StateGraph graph, Sorted sorted, int prime) {
    int[] met = new int[graph.size()];
    int most = 0;
    for (int state : sorted.states()) {
      int times = met[state];
      for (int rest = graph.orders(state); rest % prime == 0; rest /= prime) {
        times++;
      }
      most = Math.max(most, times);
      int end = graph.start(state + 1);
      for (int edge = graph.start(state); edge < end; edge++) {
        int to = graph.to(edge);
        if (to >= 0 && met[to] < times) {
          met[to] = times;
        }
      }
    }
    return most;
  }
}
