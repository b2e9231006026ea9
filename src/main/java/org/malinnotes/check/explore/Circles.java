package org.malinnotes.check.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/** Finds where orders lead round in a circle, one way round for each set of scenes it leads by. */
final class Circles {
  /** More circles than this are not looked for: an author mends one and looks again. */
  private static final int MOST = 12;

  private final StateGraph graph;
  private final Machine machine;
  private final Lines lines;
  private final long[] row;
  private final List<Circle> found = new ArrayList<>();
  private final Set<Set<SceneId>> known = new HashSet<>();

  private Circles(StateGraph graph, Machine machine, Lines lines) {
    this.graph = graph;
    this.machine = machine;
    this.lines = lines;
    this.row = new long[machine.words()];
  }

  static List<Circle> of(StateGraph graph, Machine machine, Lines lines) {
    Circles circles = new Circles(graph, machine, lines);
    circles.search();
    return circles.found;
  }

  /** Goes down every order once; one that leads up again closes a circle. */
  private void search() {
    int[] next = new int[graph.size()];
    Arrays.fill(next, -1);
    boolean[] above = new boolean[graph.size()];
    int[] path = new int[graph.size()];
    int depth = 0;
    next[0] = graph.start(0);
    above[0] = true;
    while (depth >= 0 && found.size() < MOST) {
      int state = path[depth];
      if (next[state] == graph.start(state + 1)) {
        above[state] = false;
        depth--;
        continue;
      }
      int to = graph.to(next[state]++);
      if (to < 0) {
        continue;
      }
      if (above[to]) {
        close(state, to);
      } else if (next[to] < 0) {
        next[to] = graph.start(to);
        above[to] = true;
        path[++depth] = to;
      }
    }
  }

  /** Notes the shortest way round that closes with an order from one state to another above it. */
  private void close(int last, int first) {
    LinkedList<Integer> round = new LinkedList<>();
    int[] by = ways(first, last);
    for (int state = last; state != first; state = graph.from(by[state])) {
      round.addFirst(by[state]);
    }
    for (int edge = graph.start(last); edge < graph.start(last + 1); edge++) {
      if (graph.to(edge) == first) {
        round.addLast(edge);
        break;
      }
    }
    List<SceneId> scenes = round.stream().map(edge -> sceneOf(graph.from(edge))).toList();
    if (known.add(Set.copyOf(scenes))) {
      List<OptionId> orders = round.stream().map(lines::order).toList();
      found.add(new Circle(lines.toState(first), orders, scenes));
    }
  }

  private SceneId sceneOf(int state) {
    graph.states().read(state, row);
    return machine.roomOf(row).scene().id();
  }

  /** The edges by which a search in breadth comes from one state to each up to another. */
  private int[] ways(int from, int to) {
    int[] by = new int[graph.size()];
    Arrays.fill(by, -1);
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (by[to] < 0 && from != to) {
      int state = open.remove();
      for (int edge = graph.start(state); edge < graph.start(state + 1); edge++) {
        int next = graph.to(edge);
        if (next >= 0 && by[next] < 0 && next != from) {
          by[next] = edge;
          open.add(next);
        }
      }
    }
    return by;
  }
}
