package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Effect;
import org.malinnotes.story.UnknownNameException;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

class PackingTest {
  private static final int[][] BOUNDS = {
    {0, 0},
    {0, 1},
    {-4, 4},
    {7, 1_000_000},
    {-1, Integer.MAX_VALUE},
    {Integer.MIN_VALUE, Integer.MIN_VALUE + 1},
    {Integer.MIN_VALUE, Integer.MAX_VALUE}
  };

  @Test
  void everyValueWithinBoundsComesBackAndDisturbsNoOther() {
    Packing packing = new Packing(Shipped.TWO_DOORS);
    List<Packing.Field> fields = new ArrayList<>();
    for (int[] bounds : BOUNDS) {
      fields.add(packing.field(bounds[0], bounds[1]));
    }
    long[] state = new long[packing.words()];
    Random random = new Random(1956);
    int[] expected = new int[BOUNDS.length];
    for (int round = 0; round < 1_000; round++) {
      for (int i = 0; i < BOUNDS.length; i++) {
        long width = (long) BOUNDS[i][1] - BOUNDS[i][0] + 1;
        expected[i] =
            round < 2
                ? BOUNDS[i][round]
                : (int) (BOUNDS[i][0] + Math.floorMod(random.nextLong(), width));
        fields.get(i).set(state, expected[i]);
      }
      for (int i = 0; i < BOUNDS.length; i++) {
        assertThat(fields.get(i).get(state)).isEqualTo(expected[i]);
      }
    }
  }

  @Test
  void effectsSaturateAsTheEnginesDo() {
    Packing packing = new Packing(Shipped.TWO_DOORS);
    for (Variable variable : Shipped.TWO_DOORS.variables().values()) {
      for (int amount : new int[] {Integer.MIN_VALUE, -3, -1, 1, 3, Integer.MAX_VALUE}) {
        List<Effect> effects =
            List.of(
                new Effect.Add(variable.id(), amount),
                new Effect.Add(variable.id(), 1),
                new Effect.Assign(variable.id(), amount),
                new Effect.Add(variable.id(), -1));
        for (int taken = 1; taken <= effects.size(); taken++) {
          List<Effect> some = effects.subList(0, taken);
          assertThat(packing.field(variable.id()).get(packing.initial(some)))
              .isEqualTo(Values.initial(Shipped.TWO_DOORS).after(some).get(variable.id()));
        }
      }
    }
  }

  @Test
  void anUndeclaredVariableIsNamed() {
    assertThatThrownBy(() -> new Packing(Shipped.TWO_DOORS).field(new VariableId("rain")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("rain");
  }
}
