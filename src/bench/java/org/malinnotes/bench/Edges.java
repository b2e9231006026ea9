package org.malinnotes.bench;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** The choices between states, numbered as met, and endings; the first state begins every line. */
final class Edges {
  private final List<int[]> from = new ArrayList<>();
  private final List<String> endings = new ArrayList<>();

  /** The choices of the next state, each by what {@link #ending} gave, or by a state's number. */
  void add(int[] to) {
    from.add(to);
  }

  /** The number that stands for an ending; below 0. */
  int ending(String id) {
    if (!endings.contains(id)) {
      endings.add(id);
    }
    return -1 - endings.indexOf(id);
  }

  /**
   * How many lines come to each ending.
   *
   * @throws IllegalStateException if choices lead round in a circle
   */
  Map<String, BigInteger> lines() {
    Map<String, BigInteger> lines = new LinkedHashMap<>();
    BigInteger[] ways = new BigInteger[from.size()];
    Arrays.fill(ways, BigInteger.ZERO);
    ways[0] = BigInteger.ONE;
    int[] into = into();
    Queue<Integer> ready = new ArrayDeque<>(List.of(0));
    int done = 0;
    for (; !ready.isEmpty(); done++) {
      int state = ready.remove();
      for (int to : from.get(state)) {
        if (to < 0) {
          lines.merge(endings.get(-1 - to), ways[state], BigInteger::add);
        } else {
          ways[to] = ways[to].add(ways[state]);
          if (--into[to] == 0) {
            ready.add(to);
          }
        }
      }
    }
    if (done < from.size()) {
      throw new IllegalStateException("choices lead round in a circle");
    }
    return lines;
  }

  private int[] into() {
    int[] into = new int[from.size()];
    for (int[] choices : from) {
      for (int to : choices) {
        if (to >= 0) {
          into[to]++;
        }
      }
    }
    return into;
  }
}
