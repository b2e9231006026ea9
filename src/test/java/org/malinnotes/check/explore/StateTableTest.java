package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateTableTest {
  private static final int STATES = 50_000;
  private static final long[] ALL = {-1, -1};

  @Test
  void numbersEachStateOnceHoweverItGrows() {
    StateTable table = new StateTable(2);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < STATES; i++) {
        assertThat(table.number(i % 3, new long[] {i / 3, -i}, ALL)).isEqualTo(i);
      }
    }
    long[] state = new long[2];
    for (int i = 0; i < STATES; i++) {
      table.read(i, state);
      assertThat(state).containsExactly(i / 3, -i);
      assertThat(table.scene(i)).isEqualTo(i % 3);
    }
    assertThat(table.size()).isEqualTo(STATES);
  }

  @Test
  void whatTheMaskHidesMakesNoDifference() {
    StateTable table = new StateTable(2);
    long[] mask = {0xFF, 0};

    int number = table.number(5, new long[] {0x107, 9}, mask);

    assertThat(table.number(5, new long[] {0x207, 8}, mask)).isEqualTo(number);
    assertThat(table.number(5, new long[] {0x208, 8}, mask)).isNotEqualTo(number);
    assertThat(table.number(6, new long[] {0x207, 8}, mask)).isNotEqualTo(number);
  }
}
