package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateTableTest {
  private static final int STATES = 50_000;

  @Test
  void numbersEachStateOnceHoweverItGrows() {
    StateTable table = new StateTable(2);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < STATES; i++) {
        assertThat(table.number(new long[] {i / 3, -i})).isEqualTo(i);
      }
    }
    long[] state = new long[2];
    for (int i = 0; i < STATES; i++) {
      table.read(i, state);
      assertThat(state).containsExactly(i / 3, -i);
    }
    assertThat(table.size()).isEqualTo(STATES);
  }
}
