package org.malinnotes.workbench.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Rings in graphs at random: together are those that lead to each other, and no others. */
class RingsTest {
  @RepeatedTest(200)
  void togetherAreThoseThatLeadToEachOther(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int size = 1 + random.nextInt(12);
    Map<String, List<String>> ways = new HashMap<>();
    for (int i = 0; i < size; i++) {
      ways.put(
          "" + i, random.ints(random.nextInt(3), 0, size).mapToObj(Integer::toString).toList());
    }
    List<String> nodes = IntStream.range(0, size).mapToObj(Integer::toString).toList();
    List<List<String>> rings = Rings.of(nodes, ways::get);
    assertThat(rings.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(nodes);
    Set<String> before = new HashSet<>();
    for (List<String> ring : rings) {
      before.addAll(ring);
      for (String node : ring) {
        Set<String> reached = reached(node, ways);
        assertThat(before).containsAll(reached);
        for (String other : nodes) {
          boolean round = reached.contains(other) && reached(other, ways).contains(node);
          assertThat(ring.contains(other)).isEqualTo(round);
        }
      }
    }
  }

  private static Set<String> reached(String from, Map<String, List<String>> ways) {
    Set<String> reached = new HashSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      ways.get(open.remove()).stream().filter(reached::add).forEach(open::add);
    }
    return reached;
  }
}
