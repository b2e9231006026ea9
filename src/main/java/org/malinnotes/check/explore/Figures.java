package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Story;
import org.malinnotes.story.VariableId;

/**
 * Plays every order of a finished graph once more, each state after all those that lead to it, and
 * gathers what the lines to each ending have in common.
 */
final class Figures {
  private final StateGraph graph;
  private final Machine machine;
  private final Sorted sorted;
  private final Span span;
  private final Slots slots;

  /** By the slot of their states. */
  private final List<long[]> spans = new ArrayList<>();

  private final List<Totals> totals = new ArrayList<>();
  private final @Nullable Gathered[] gathered;
  private final Story story;

  /** What comes to one ending. */
  static final class Gathered {
    private final long[] span;
    private final Totals totals = new Totals();
    private final Closeness closeness;

    private Gathered(Story story, End end, long[] span) {
      this.span = span;
      this.closeness = new Closeness(story, end);
    }

    Totals totals() {
      return totals;
    }

    Closeness closeness() {
      return closeness;
    }
  }

  /** Figures to be gathered. */
  Figures(Story story, StateGraph graph, Machine machine, Sorted sorted) {
    this.story = story;
    this.graph = graph;
    this.machine = machine;
    this.sorted = sorted;
    this.span = new Span(machine.packing(), List.copyOf(story.variables().values()));
    this.gathered = new Gathered[machine.ends().length];
    this.slots = new Slots(graph.size());
  }

  /** Gathers them; by the index of the ending, null for one that no line comes to. */
  @Nullable Gathered[] gather() {
    int words = machine.words();
    long[] row = new long[3 * words];
    int place = machine.begin(row);
    if (place < 0) {
      arrive(place, row, Totals.beginning(), 0, false);
      return gathered;
    }
    keep(0, row).add(Totals.beginning());
    for (int state : sorted.states()) {
      go(state, row);
      totals.get(slots.at(state)).clear();
      slots.give(state);
    }
    return gathered;
  }

  Map<VariableId, Range> ranges(Gathered of) {
    return span.ranges(of.span);
  }

  private void go(int state, long[] row) {
    int words = machine.words();
    graph.states().read(state, row);
    Room room = machine.roomOf(row);
    long[] mine = spans.get(slots.at(state));
    Totals before = totals.get(slots.at(state));
    boolean counts = room.decided() >= 0 && room.orders()[room.decided()].open().holds(row);
    int edge = graph.start(state);
    for (Room.Order order : room.orders()) {
      graph.states().read(state, row);
      if (order.open().holds(row)) {
        System.arraycopy(mine, 0, row, words, 2 * words);
        machine.order(room, order, row);
        arrive(graph.to(edge), row, before, order.tenths(), counts);
        edge++;
      }
    }
  }

  private void arrive(int to, long[] row, Totals before, int tenths, boolean counts) {
    if (Places.isFault(to)) {
      return;
    }
    if (to < 0) {
      int index = Places.ending(to);
      Gathered ending = gathered[index];
      if (ending == null) {
        ending = new Gathered(story, machine.ends()[index], spanOf(row));
        gathered[index] = ending;
      }
      span.widen(ending.span, row);
      ending.closeness.reach(row);
      add(ending.totals, before, tenths, counts);
      return;
    }
    int slot = slots.at(to);
    if (slot < 0) {
      add(keep(to, row), before, tenths, counts);
    } else {
      span.widen(spans.get(slot), row);
      add(totals.get(slot), before, tenths, counts);
    }
  }

  /** Keeps the span of a state come to for the first time; its totals, which are empty. */
  private Totals keep(int state, long[] row) {
    int slot = slots.take(state);
    if (slot == spans.size()) {
      spans.add(spanOf(row));
      totals.add(new Totals());
    } else {
      System.arraycopy(row, machine.words(), spans.get(slot), 0, 2 * machine.words());
    }
    return totals.get(slot);
  }

  private static void add(Totals to, Totals before, int tenths, boolean counts) {
    if (counts) {
      to.count(before, tenths);
    } else {
      to.add(before);
    }
  }

  private long[] spanOf(long[] row) {
    return Arrays.copyOfRange(row, machine.words(), row.length);
  }
}
