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
  private final Told told = new Told();
  private final Batch batch;
  private final long[] row;

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
    this.batch = new Batch(machine.words(), machine.mostOrders());
    this.row = new long[machine.words()];
    machine.telling().count();
  }

  /** Walks to the end, to the limit, or until the memory is full; why it stopped, if it did. */
  @Nullable Stop run() {
    try {
      walk();
    } catch (OutOfMemoryError full) {
      graph.states().close();
      graph.cut();
      met.forgetFrom(graph.edges());
      return Stop.MEMORY;
    }
    graph.states().close();
    return graph.expanded() < graph.size() ? Stop.LIMIT : null;
  }

  /** What it found, as far as it came. */
  StateGraph graph() {
    return graph;
  }

  /** What each of its orders leads to being told. */
  Told told() {
    return told;
  }

  private void walk() {
    met.at(Met.BEGINNING);
    int first = machine.begin(row);
    if (first >= 0) {
      machine.merge(first, row);
      graph.begin(graph.states().number(row));
    } else {
      graph.begin(first);
    }
    StateTable states = graph.states();
    int at = 0;
    int next = OFTEN;
    while (at < states.size() && states.size() <= limit) {
      int end = states.size();
      while (at < end && batch.hasRoom() && states.size() + batch.size() <= limit) {
        expand(at++);
      }
      batch.flush(graph);
      if (at >= next) {
        next = at + OFTEN;
        progress.at(setup, states.size(), at);
      }
    }
  }

  private void expand(int at) {
    StateTable states = graph.states();
    states.read(at, row);
    Room room = machine.roomOf(row);
    int before = batch.size();
    boolean fresh = true;
    for (Room.Order order : room.orders()) {
      if (!fresh) {
        states.read(at, row);
        fresh = true;
      }
      if (order.open().holds(row)) {
        met.at(graph.edges() + batch.size());
        int place = machine.order(room, order, row);
        told.set(graph.edges() + batch.size(), machine.telling().told(), machine.telling().own());
        if (place >= 0) {
          machine.merge(place, row);
          batch.add(row, states.hash(row, 0));
        } else {
          batch.add(place);
        }
        fresh = false;
      }
    }
    if (batch.size() == before) {
      batch.add(machine.places().of(Fault.Kind.STUCK, room.scene().id().value()));
    }
    batch.next();
  }
}
