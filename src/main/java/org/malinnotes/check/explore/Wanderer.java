package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Story;

/**
 * Walks many lines at random, the same ones for the same seed. It proves nothing impossible; but
 * where a story has too many states to walk each, it finds lines that meet what it meets.
 */
final class Wanderer {
  /** Of a hundred orders that would end the story early, so many are drawn again. */
  private static final int STAYING = 80;

  /** How many orders of a hundred follow the record; drawn anew for each line. */
  private static final int[] FAITHFUL = {0, 30, 60, 80, 90};

  /** A line of more orders than this goes round in a circle, and is given up. */
  private static final int MOST_ORDERS = 10_000;

  private final Machine machine;
  private final SplittableRandom dice;

  /** Lines from one beginning, adding to what is met. */
  Wanderer(Story story, Setup setup, long seed, Met met) {
    this.machine = new Machine(story, setup, Goals.ALL, met);
    this.dice = new SplittableRandom(seed);
  }

  /** Walks so many lines, each to its ending. */
  void run(int lines) {
    long[] state = new long[machine.words()];
    for (int i = 0; i < lines; i++) {
      int faithful = FAITHFUL[dice.nextInt(FAITHFUL.length)];
      int place = machine.begin(state);
      for (int orders = 0; place >= 0 && orders < MOST_ORDERS; orders++) {
        Room room = machine.room(place);
        place = machine.order(room, pick(room, state, faithful), state);
      }
    }
  }

  private Room.Order pick(Room room, long[] state, int faithful) {
    List<Room.Order> open = new ArrayList<>();
    for (Room.Order order : room.orders()) {
      if (order.open().holds(state)) {
        if (order.option().isDecided() && dice.nextInt(100) < faithful) {
          return order;
        }
        open.add(order);
      }
    }
    if (open.isEmpty()) {
      throw room.stuck();
    }
    Room.Order drawn = open.get(dice.nextInt(open.size()));
    boolean ends =
        drawn.option().departure() != null
            && drawn.option().departure().kind() == Departure.Kind.BRANCH;
    return ends && dice.nextInt(100) < STAYING ? open.get(dice.nextInt(open.size())) : drawn;
  }
}
