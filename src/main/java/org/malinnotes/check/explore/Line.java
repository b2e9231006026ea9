package org.malinnotes.check.explore;

import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.OptionId;

/** The player's own orders, in the order given, from one way of beginning a game. */
public final class Line {
  private final Setup setup;
  private final @Nullable Step last;
  private final boolean shortest;

  /** An order after those before it. Lines that begin alike share these. */
  record Step(@Nullable Step before, OptionId order, int number) {
    static Step after(@Nullable Step before, OptionId order) {
      return new Step(before, order, before == null ? 1 : before.number() + 1);
    }
  }

  Line(Setup setup, @Nullable Step last, boolean shortest) {
    this.setup = setup;
    this.last = last;
    this.shortest = shortest;
  }

  /** How the game begins. */
  public Setup setup() {
    return setup;
  }

  /** How many orders it has. */
  public int length() {
    return last == null ? 0 : last.number();
  }

  /** The orders. */
  public List<OptionId> orders() {
    LinkedList<OptionId> orders = new LinkedList<>();
    for (Step step = last; step != null; step = step.before()) {
      orders.addFirst(step.order());
    }
    return List.copyOf(orders);
  }

  /** Whether no line from this beginning meets the same with fewer orders. */
  public boolean isShortest() {
    return shortest;
  }
}
