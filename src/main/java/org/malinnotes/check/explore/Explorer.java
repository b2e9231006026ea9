package org.malinnotes.check.explore;

import org.malinnotes.engine.Setup;
import org.malinnotes.story.Story;

/**
 * Walks every state that one beginning leads to, breadth first. A state is noted where the player
 * must decide; two of one scene that agree in all that can still be read are one.
 */
final class Explorer {
  private final Machine machine;
  private final int limit;
  private final StateTable states;
  private final Ints edgeStart = new Ints();
  private final Ints edges = new Ints();

  /**
   * An exploration.
   *
   * @param goals the conditions followed beside those that lead somewhere
   * @param limit the most states to note; beyond it the exploration stops unfinished
   * @param met to which all that is met is added
   */
  Explorer(Story story, Setup setup, Goals goals, int limit, Met met) {
    this.machine = new Machine(story, setup, goals, met);
    this.limit = limit;
    this.states = new StateTable(machine.words());
  }

  /** Walks to the end, or to the limit. */
  Exploration run() {
    long[] state = new long[machine.words()];
    int first = note(machine.begin(state), state);
    edgeStart.add(0);
    for (int at = 0; at < states.size() && states.size() <= limit; at++) {
      expand(at, state);
      edgeStart.add(edges.size());
    }
    boolean whole = edgeStart.size() == states.size() + 1;
    return new Exploration(
        states.size(),
        whole,
        whole ? Counting.of(first, edgeStart, edges) : Counting.NONE,
        machine.endings());
  }

  private void expand(int at, long[] state) {
    Room room = machine.room(states.scene(at));
    int before = edges.size();
    for (Room.Order order : room.orders()) {
      states.read(at, state);
      if (order.open().holds(state)) {
        edges.add(note(machine.order(room, order, state), state));
      }
    }
    if (edges.size() == before) {
      throw room.stuck();
    }
  }

  /** The number of the state at a place; an ending's place stays what it is. */
  private int note(int place, long[] state) {
    return place < 0 ? place : states.number(place, state, machine.room(place).live());
  }
}
