package org.malinnotes.check.explore;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Story;

/**
 * Walks many lines at random, the same ones for the same seed. It proves nothing impossible; but
 * where a story has too many states to walk each, it finds lines that meet what it meets. While it
 * walks it makes no objects.
 */
final class Wanderer {
  /** Of a hundred orders that would end the story early, so many are drawn again. */
  private static final int STAYING = 80;

  /** How many orders of a hundred follow the record; drawn anew for each line. */
  private static final int[] FAITHFUL = {0, 30, 60, 80, 90};

  /** A line of more orders than this goes round in a circle, and is given up. */
  private static final int MOST_ORDERS = 10_000;

  private final Machine machine;
  private final Setup setup;
  private final Met met;
  private final SplittableRandom dice;
  private final @Nullable Line[] lines;
  private final Room.Order[] line = new Room.Order[MOST_ORDERS];
  private final int[] open;
  private long orders;

  /** Lines from one beginning, adding to what is met. */
  Wanderer(Story story, Setup setup, long seed, Claims claims, Met met) {
    this.machine = new Machine(story, setup, Goals.ALL, claims, met);
    this.setup = setup;
    this.met = met;
    this.dice = new SplittableRandom(seed);
    this.lines = new Line[claims.all().size()];
    this.open = new int[machine.mostOrders()];
  }

  /** Walks lines, each to its end, until so many orders more are given or lines walked. */
  void run(int count) {
    long[] row = new long[machine.words()];
    met.at(Met.BEGINNING);
    int first = machine.begin(row);
    long[] beginning = row.clone();
    long last = orders + count;
    for (int i = 0; i < count && orders < last; i++) {
      int faithful = FAITHFUL[dice.nextInt(FAITHFUL.length)];
      int known = met.count();
      System.arraycopy(beginning, 0, row, 0, row.length);
      int length = walk(first, row, faithful);
      orders += length;
      if (met.count() > known) {
        remember();
      }
    }
  }

  /** How many orders were given in all. */
  long orders() {
    return orders;
  }

  /** The line along which a claim was first met; null if it was not met by a line of these. */
  @Nullable Line line(int claim) {
    return lines[claim];
  }

  Machine machine() {
    return machine;
  }

  private int walk(int first, long[] row, int faithful) {
    int place = first;
    int length = 0;
    while (place >= 0 && length < MOST_ORDERS) {
      Room room = machine.room(place);
      int drawn = pick(room, row, faithful);
      if (drawn < 0) {
        break;
      }
      line[length] = room.orders()[drawn];
      met.at(length);
      place = machine.order(room, line[length], row);
      length++;
    }
    return length;
  }

  /** Draws one of the open orders; -1 if there is none. */
  private int pick(Room room, long[] row, int faithful) {
    Room.Order[] all = room.orders();
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (all[i].open().holds(row)) {
        if (all[i].option().isDecided() && dice.nextInt(100) < faithful) {
          return i;
        }
        open[count++] = i;
      }
    }
    if (count == 0) {
      return -1;
    }
    int drawn = open[dice.nextInt(count)];
    Departure departure = all[drawn].option().departure();
    boolean ends = departure != null && departure.kind() == Departure.Kind.BRANCH;
    return ends && dice.nextInt(100) < STAYING ? open[dice.nextInt(count)] : drawn;
  }

  /** Keeps the line just walked up to where it met what was not met before. */
  private void remember() {
    Line.Step[] steps = new Line.Step[MOST_ORDERS];
    for (int claim = 0; claim < lines.length; claim++) {
      if (met.isNew(claim)) {
        Line.Step last = null;
        for (int i = 0; i <= met.first(claim); i++) {
          if (steps[i] == null) {
            steps[i] = Line.Step.after(last, line[i].option().id());
          }
          last = steps[i];
        }
        lines[claim] = new Line(setup, last, false);
      }
    }
    met.settle();
  }
}
