package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/**
 * Finds where orders lead round in a circle: of all states that lead to each other one way round, a
 * shortest from the state that fewest orders lead to. Ways round by the same scenes are told once.
 */
final class Circles {
  /** More circles than this are not looked for: an author mends one and looks again. */
  private static final int MOST = 12;

  private static final int NONE = -1;

  private final StateGraph graph;
  private final Machine machine;
  private final Lines lines;
  private final Components components;
  private final long[] row;

  /** The states that a search in breadth has come to, in its order. */
  private final int[] reached;

  /** The edge by which it came to each; {@link #NONE} for any other state. */
  private final int[] by;

  private final List<Circle> found = new ArrayList<>();
  private final Set<Set<SceneId>> known = new HashSet<>();

  private Circles(StateGraph graph, Machine machine, Lines lines) {
    this.graph = graph;
    this.machine = machine;
    this.lines = lines;
    this.components = Components.of(graph);
    this.row = new long[machine.words()];
    this.reached = new int[graph.size()];
    this.by = new int[graph.size()];
    Arrays.fill(by, NONE);
  }

  static List<Circle> of(StateGraph graph, Machine machine, Lines lines) {
    Circles circles = new Circles(graph, machine, lines);
    circles.search();
    return circles.found;
  }

  private void search() {
    BitSet done = new BitSet();
    for (int state = 0; state < graph.size() && found.size() < MOST; state++) {
      if (!done.get(components.of(state))) {
        done.set(components.of(state));
        note(round(state));
      }
    }
  }

  /** The edges of a shortest way from a state back to it; none if no way leads back. */
  private List<Integer> round(int start) {
    int count = 0;
    reached[count++] = start;
    int closing = NONE;
    for (int at = 0; at < count && closing == NONE; at++) {
      int end = graph.start(reached[at] + 1);
      for (int edge = graph.start(reached[at]); edge < end && closing == NONE; edge++) {
        int to = graph.to(edge);
        if (to == start) {
          closing = edge;
        } else if (to >= 0 && by[to] == NONE && components.of(to) == components.of(start)) {
          by[to] = edge;
          reached[count++] = to;
        }
      }
    }
    LinkedList<Integer> round = new LinkedList<>();
    for (int edge = closing; edge != NONE; edge = by[graph.from(edge)]) {
      round.addFirst(edge);
    }
    for (int i = 0; i < count; i++) {
      by[reached[i]] = NONE;
    }
    return round;
  }

  private void note(List<Integer> round) {
    List<SceneId> scenes = round.stream().map(edge -> sceneOf(graph.from(edge))).toList();
    if (!round.isEmpty() && known.add(Set.copyOf(scenes))) {
      List<OptionId> orders = round.stream().map(lines::order).toList();
      found.add(new Circle(lines.toState(graph.from(round.get(0))), orders, scenes));
    }
  }

  private SceneId sceneOf(int state) {
    graph.states().read(state, row);
    return machine.roomOf(row).scene().id();
  }
}
