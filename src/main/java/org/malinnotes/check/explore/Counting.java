package org.malinnotes.check.explore;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts over the graph of states, which is far smaller than the tree of lines. A line is a row of
 * orders from the beginning to an ending or a fault; two lines differ if they differ in an order.
 * The chance of a line is that of giving just its orders when at every decision each open option is
 * equally likely.
 *
 * @param lines how many lines come to each ending or fault, by its place
 * @param chances how likely each of these is
 */
record Counting(Map<Integer, BigInteger> lines, Map<Integer, Chance> chances) {
  /** Nothing counted. */
  static final Counting NONE = new Counting(Map.of(), Map.of());

  /** The most bits of the numbers of all states together: beyond, it would take too long. */
  private static final long MOST_BITS = 1L << 36;

  /**
   * Counts over a graph without circles; nothing if the numbers are too large to be kept. Chances
   * are left out where only the counts are wanted.
   */
  static Counting of(StateGraph graph, Sorted sorted, Detail detail) {
    if (graph.first() < 0) {
      return new Counting(
          Map.of(graph.first(), BigInteger.ONE),
          Map.of(graph.first(), Chance.of(BigInteger.ONE, BigInteger.ONE)));
    }
    // No line is less likely than one in this many, and no chance needs another denominator; nor
    // can there be more lines, since their chances are one together.
    BigInteger all = Denominator.of(graph, sorted);
    int bits = all.bitLength();
    if ((long) graph.size() * bits > MOST_BITS) {
      return NONE;
    }
    Map<Integer, BigInteger> lines = new TreeMap<>((one, other) -> other.compareTo(one));
    Map<Integer, Chance> chances = new TreeMap<>();
    count(graph, sorted, bits, BigInteger.ONE, false, lines);
    if (detail == Detail.COUNTS) {
      return new Counting(lines, chances);
    }
    Map<Integer, BigInteger> parts = new TreeMap<>();
    count(graph, sorted, bits, all, true, parts);
    parts.forEach((place, part) -> chances.put(place, Chance.of(part, all)));
    return new Counting(lines, chances);
  }

  private static void count(
      StateGraph graph,
      Sorted sorted,
      int bits,
      BigInteger first,
      boolean shared,
      Map<Integer, BigInteger> into) {
    Naturals numbers = new Naturals(bits);
    Slots slots = new Slots(graph.size());
    Ends ends = new Ends(bits);
    numbers.set(slots.take(0), first);
    for (int state : sorted.states()) {
      int slot = slots.at(state);
      if (shared) {
        numbers.divide(slot, graph.orders(state));
      }
      int end = graph.start(state + 1);
      for (int edge = graph.start(state); edge < end; edge++) {
        int to = graph.to(edge);
        if (to >= 0) {
          numbers.add(slots.at(to) < 0 ? slots.take(to) : slots.at(to), numbers, slot);
        } else {
          ends.add(to, numbers, slot);
        }
      }
      numbers.clear(slot);
      slots.give(state);
    }
    ends.into(into);
  }

  /** The numbers of the places where lines end: of endings at even indexes, of faults at odd. */
  private static final class Ends {
    private final BitSet met = new BitSet();
    private final Naturals numbers;

    Ends(int bits) {
      this.numbers = new Naturals(bits);
    }

    void add(int place, Naturals others, int other) {
      int index = Places.isFault(place) ? 2 * Places.fault(place) + 1 : 2 * Places.ending(place);
      met.set(index);
      numbers.add(index, others, other);
    }

    void into(Map<Integer, BigInteger> all) {
      met.stream()
          .forEach(
              index ->
                  all.put(
                      index % 2 == 0 ? Places.EXIT - 1 - index / 2 : Places.ofFault(index / 2),
                      numbers.get(index)));
    }
  }
}
