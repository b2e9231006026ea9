package org.malinnotes.check.explore;

import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;

/**
 * Walks every state that one beginning leads to, breadth first: those that fewer orders lead to
 * come first. A state is noted where the player must decide; two of one scene that agree in all
 * that can still make a difference are one.
 */
final class Explorer {
  /** After so many states the progress is told. */
  private static final int OFTEN = 1 << 15;

  private final Machine machine;
  private final Setup setup;
  private final Met met;
  private final int limit;
  private final Progress progress;
  private final StateGraph graph;

  /**
   * An exploration.
   *
   * @param met to which all that is met is added, by the number of the edge that meets it
   * @param limit the most states to note; beyond it the exploration stops unfinished
   */
  Explorer(Machine machine, Setup setup, Met met, int limit, Progress progress) {
    this.machine = machine;
    this.setup = setup;
    this.met = met;
    this.limit = limit;
    this.progress = progress;
    this.graph = new StateGraph(machine.words());
  }

  /** Walks to the end, to the limit, or until the memory is full; why it stopped, if it did. */
  @Nullable Stop run() {
    try {
      walk();
    } catch (OutOfMemoryError full) {
      graph.states().close();
      return Stop.MEMORY;
    }
    graph.states().close();
    return graph.expanded() < graph.size() ? Stop.LIMIT : null;
  }

  /** What it found, as far as it came. */
  StateGraph graph() {
    return graph;
  }

  private void walk() {
    long[] row = new long[machine.words()];
    met.at(Met.BEGINNING);
    graph.begin(note(machine.begin(row), row));
    StateTable states = graph.states();
    for (int at = 0; at < states.size() && states.size() <= limit; at++) {
      expand(at, row);
      if ((at & OFTEN - 1) == OFTEN - 1) {
        progress.at(setup, states.size(), at + 1);
      }
    }
  }

  private void expand(int at, long[] row) {
    StateTable states = graph.states();
    states.read(at, row);
    Room room = machine.roomOf(row);
    int before = graph.edges();
    boolean fresh = true;
    for (Room.Order order : room.orders()) {
      if (!fresh) {
        states.read(at, row);
        fresh = true;
      }
      if (order.open().holds(row)) {
        met.at(graph.edges());
        graph.lead(note(machine.order(room, order, row), row));
        fresh = false;
      }
    }
    if (graph.edges() == before) {
      graph.lead(machine.places().of(Fault.Kind.STUCK, room.scene().id().value()));
    }
    graph.next();
  }

  /** The number of the state at a place; any other place stays what it is. */
  private int note(int place, long[] row) {
    if (place < 0) {
      return place;
    }
    machine.merge(place, row);
    return graph.states().number(row);
  }
}
