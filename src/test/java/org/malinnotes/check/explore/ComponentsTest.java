package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two states share a component exactly if a way leads from each to the other. */
class ComponentsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void areTheStatesThatLeadToEachOther(int seed) {
    Random random = new Random(seed);
    int size = 5 * seed;
    StateGraph graph = new StateGraph(1);
    boolean[][] leads = new boolean[size][size];
    for (int state = 0; state < size; state++) {
      graph.states().number(new long[] {state});
      leads[state][state] = true;
      for (int i = random.nextInt(3); i > 0; i--) {
        int to = random.nextInt(size + 1);
        graph.lead(to == size ? Places.EXIT - 1 : to);
        if (to < size) {
          leads[state][to] = true;
        }
      }
      graph.next();
    }
    for (int over = 0; over < size; over++) {
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          leads[from][to] |= leads[from][over] && leads[over][to];
        }
      }
    }

    Components components = Components.of(graph);

    for (int one = 0; one < size; one++) {
      for (int other = 0; other < size; other++) {
        assertThat(components.of(one) == components.of(other))
            .isEqualTo(leads[one][other] && leads[other][one]);
      }
    }
  }
}
