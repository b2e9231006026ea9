package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetTest {
  private final Met met = new Met(4);

  @Test
  void aStepUndoneLeavesWhatWasMetBeforeIt() {
    met.at(0);
    met.see(0);
    met.at(1);
    met.see(0);
    met.see(1);
    met.see(2);

    met.undo(2);

    assertThat(met.count()).isEqualTo(2);
    assertThat(met.first(0)).isZero();
    assertThat(met.first(1)).isEqualTo(Met.NEVER);
    assertThat(met.first(2)).isEqualTo(1);
  }

  /** Memory that is full in the midst of a state's orders leaves some of them without a number. */
  @Test
  void whatOrdersMetThatWereNeverNotedIsForgotten() {
    StateGraph graph = new StateGraph(1);
    graph.lead(Places.EXIT - 1);
    graph.next();
    graph.lead(Places.EXIT - 1);
    met.at(Met.BEGINNING);
    met.see(3);
    for (int edge = 0; edge < 3; edge++) {
      met.at(edge);
      met.see(edge);
    }

    graph.cut();
    met.forgetFrom(graph.edges());

    assertThat(graph.edges()).isEqualTo(1);
    assertThat(met.count()).isEqualTo(2);
    assertThat(met.first(3)).isEqualTo(Met.BEGINNING);
    assertThat(met.first(0)).isZero();
  }

  /** What is still to be undone must be looked for again. */
  @Test
  void onlyWhatWasMetBeforeTheStepUnderWayIsSure() {
    met.at(0);
    met.see(0);
    assertThat(met.isSure(0)).isFalse();

    met.at(1);
    assertThat(met.isSure(0)).isTrue();
    assertThat(met.isSure(1)).isFalse();
  }
}
