package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;

/**
 * Which options of a decision make no difference beside each other. Two continuations are the same
 * if they pass the same scenes, tell the same, and come to the same ending, or to states in which
 * the same options are open and each has the same continuation. Beside an option's own text, the
 * reveal of its decision and the comparison with the record nothing is left aside.
 */
final class Sameness {
  private static final long CLOSED = Long.MIN_VALUE;

  private final Map<Integer, Pairs> scenes = new TreeMap<>();

  /** For the pairs of options of one scene, whether they stood open together, and ever differed. */
  private record Pairs(Scene scene, int options, BitSet together, BitSet differ) {
    void compare(int one, int other, boolean same, boolean followed) {
      if (followed) {
        together.set(one * options + other);
      }
      if (!same) {
        differ.set(one * options + other);
      }
    }

    boolean same(int one, int other) {
      int pair = Math.min(one, other) * options + Math.max(one, other);
      return together.get(pair) && !differ.get(pair);
    }
  }

  /** An option beside which others make no difference. */
  record Found(Scene scene, OptionId option, List<OptionId> same) {}

  /**
   * Takes in a graph without circles. One in which the conditions that only tell were not followed
   * can show that options differ, but not that they are the same.
   */
  void take(StateGraph graph, Machine machine, Sorted sorted, Told told) {
    boolean followed = machine.sites().goals() == Goals.ALL;
    int most = Math.max(1, machine.mostOrders());
    StateTable kinds = new StateTable(most + 1);
    int[] kindOf = new int[graph.size()];
    long[] row = new long[machine.words()];
    long[] kind = new long[most + 1];
    int[] edges = new int[most];
    for (int i = sorted.count() - 1; i >= 0; i--) {
      int state = sorted.states()[i];
      graph.states().read(state, row);
      Room room = machine.roomOf(row);
      Arrays.fill(kind, CLOSED);
      kind[0] = room.place();
      int edge = graph.start(state);
      for (int k = 0; k < room.orders().length; k++) {
        edges[k] = room.orders()[k].open().holds(row) ? edge++ : -1;
        if (edges[k] >= 0) {
          int to = graph.to(edges[k]);
          kind[k + 1] = kind(to < 0 ? to : kindOf[to], told.after(edges[k]));
        }
      }
      compare(room, kind, edges, followed);
      for (int k = 0; k < room.orders().length; k++) {
        if (edges[k] >= 0) {
          kind[k + 1] ^= (long) told.own(edges[k]) << 32;
        }
      }
      kindOf[state] = kinds.number(kind);
    }
  }

  private static long kind(int to, int told) {
    return (long) told << 32 | to & 0xFFFFFFFFL;
  }

  private void compare(Room room, long[] kind, int[] edges, boolean followed) {
    int options = room.orders().length;
    Pairs pairs = scenes.get(room.place());
    if (pairs == null) {
      pairs = new Pairs(room.scene(), options, new BitSet(), new BitSet());
      scenes.put(room.place(), pairs);
    }
    for (int one = 0; one < options; one++) {
      for (int other = one + 1; other < options; other++) {
        if (edges[one] >= 0 && edges[other] >= 0) {
          pairs.compare(one, other, kind[one + 1] == kind[other + 1], followed);
        }
      }
    }
  }

  /** The options that never made a difference beside another one, with these. */
  List<Found> found() {
    List<Found> found = new ArrayList<>();
    for (Pairs pairs : scenes.values()) {
      List<OptionId> ids =
          pairs.scene().decision().orElseThrow().options().stream().map(it -> it.id()).toList();
      for (int one = 0; one < pairs.options(); one++) {
        List<OptionId> same = new ArrayList<>();
        for (int other = 0; other < pairs.options(); other++) {
          if (one != other && pairs.same(one, other)) {
            same.add(ids.get(other));
          }
        }
        if (!same.isEmpty()) {
          found.add(new Found(pairs.scene(), ids.get(one), same));
        }
      }
    }
    return found;
  }
}
