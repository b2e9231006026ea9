package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.OptionId;

/**
 * The shortest line to each edge of a graph. States are numbered as a search in breadth meets them,
 * so the first edge to a state ends a shortest line to it.
 */
final class Lines {
  private final StateGraph graph;
  private final Machine machine;
  private final Setup setup;
  private final long[] row;

  /** For each state the edge that first led to it. */
  private final int[] by;

  private final Line.@Nullable Step[] steps;

  Lines(StateGraph graph, Machine machine, Setup setup) {
    this.graph = graph;
    this.machine = machine;
    this.setup = setup;
    this.row = new long[machine.words()];
    this.by = new int[graph.size()];
    this.steps = new Line.Step[graph.size()];
    int next = 1;
    for (int edge = 0; edge < graph.edges() && next < by.length; edge++) {
      if (graph.to(edge) == next) {
        by[next++] = edge;
      }
    }
  }

  /** The line that gives the order of an edge last; for {@link Met#BEGINNING} without orders. */
  Line to(int edge) {
    return new Line(setup, edge < 0 ? null : step(edge), true);
  }

  /** The line to a state. */
  Line toState(int state) {
    return new Line(setup, stepTo(state), true);
  }

  /** The order of an edge; null if it stands for a decision at which nothing can be ordered. */
  @Nullable OptionId order(int edge) {
    int from = graph.from(edge);
    graph.states().read(from, row);
    int left = edge - graph.start(from);
    for (Room.Order order : machine.roomOf(row).orders()) {
      if (order.open().holds(row) && left-- == 0) {
        return order.option().id();
      }
    }
    return null;
  }

  private Line.@Nullable Step step(int edge) {
    Line.Step before = stepTo(graph.from(edge));
    OptionId order = order(edge);
    return order == null ? before : Line.Step.after(before, order);
  }

  private Line.@Nullable Step stepTo(int state) {
    List<Integer> way = new ArrayList<>();
    int at = state;
    while (at > 0 && steps[at] == null) {
      way.add(at);
      at = graph.from(by[at]);
    }
    Line.Step step = at > 0 ? steps[at] : null;
    for (int i = way.size() - 1; i >= 0; i--) {
      int next = way.get(i);
      OptionId order = order(by[next]);
      step = order == null ? step : Line.Step.after(step, order);
      steps[next] = step;
    }
    return step;
  }
}
