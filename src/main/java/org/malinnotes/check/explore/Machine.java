package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/**
 * A story made ready for one way of beginning it. It plays as the engine does, over packed states
 * and without telling anything; what is met on the way it notes. Nothing is made while it plays. A
 * row may hold further states behind the one that is played: effects change them too.
 */
final class Machine {
  /** More scenes than this without a decision mean that the story goes round in a circle. */
  private static final int MOST_SCENES = 10_000;

  private final Setup setup;
  private final Met met;
  private final Packing packing;
  private final Places places;
  private final Sites sites;
  private final int words;
  private final Packing.Field scene;
  private final Packing.Field chapter;

  private final Passing passing;
  private final Room[] rooms;
  private final Stage[] stages;
  private final End[] ends;
  private final Telling telling;

  Machine(Story story, Setup setup, Goals goals, Claims claims, Met met) {
    this.setup = setup;
    this.met = met;
    this.telling = new Telling(met);
    this.places = new Places(story);
    this.packing = new Packing(story);
    this.sites = new Sites(packing, claims, goals);
    this.scene = packing.field(0, Math.max(0, story.scenes().size() - 1));
    this.chapter = packing.field(0, story.chapters().size() - 1);
    List<Scene> scenes = List.copyOf(story.scenes().values());
    this.passing = new Passing(story, setup, goals, packing);
    List<Packing.Field> kept = new ArrayList<>(passing.fields());
    kept.add(chapter);
    Mergings mergings = new Mergings(places, packing, setup, goals, kept);
    RoomMaker maker = new RoomMaker(places, packing, sites, setup.held(), mergings);
    this.rooms = scenes.stream().map(maker::of).toArray(Room[]::new);
    this.stages =
        story.chapters().stream()
            .map(it -> Stage.of(it, setup, places, sites))
            .toArray(Stage[]::new);
    this.ends =
        story.endings().values().stream()
            .map(it -> End.of(it, story.measures(), sites))
            .toArray(End[]::new);
    this.words = packing.words();
  }

  /** The state that a game begins with, brought to its first decision. */
  int begin(long[] row) {
    Chapter first = places.story().chapter(setup.chapter());
    Optional<Chapter.Start> start = setup.start(first);
    long[] initial = packing.initial(start.map(Chapter.Start::set).orElse(List.of()));
    for (int from = 0; from < row.length; from += words) {
      System.arraycopy(initial, 0, row, from, words);
    }
    return seen(settle(open(places.story().chapters().indexOf(first), row), row), -1);
  }

  /** The longs of a state. */
  int words() {
    return words;
  }

  Packing packing() {
    return packing;
  }

  /** The scene with this number. */
  Room room(int place) {
    return rooms[place];
  }

  /** The scene of a state that {@link #merge} has made whole. */
  Room roomOf(long[] row) {
    return rooms[(int) (row[scene.word()] >>> scene.shift() & scene.ones())];
  }

  /** Makes the state come to at a decision the one that stands for all that count as it. */
  void merge(int place, long[] row) {
    rooms[place].merging().apply(row);
    scene.set(row, place);
  }

  /** The scenes, by place. */
  int scenes() {
    return rooms.length;
  }

  /** The most options of one scene. */
  int mostOrders() {
    return Arrays.stream(rooms).mapToInt(room -> room.orders().length).max().orElse(0);
  }

  End[] ends() {
    return ends;
  }

  Places places() {
    return places;
  }

  Sites sites() {
    return sites;
  }

  /** What is told on the way. */
  Telling telling() {
    return telling;
  }

  /** Gives an order that is open; the place that the state then comes to. */
  int order(Room room, Room.Order order, long[] row) {
    met.see(order.claim());
    Packing.Field here = passing.ordered(room.place());
    if (here != null) {
      here.set(row, 1);
    }
    order.effects().apply(row, words);
    telling.begin(order.text(), row);
    telling.show(room.sent(), row);
    return seen(settle(onward(order.ways(), row, room), row), order.claim());
  }

  /** Nobody sees what lies on the way to a fault: playing, it is an error, and only ordered. */
  private int seen(int place, int ordered) {
    if (Places.isFault(place)) {
      met.undo(ordered);
    }
    return place;
  }

  /** Goes on to the place where the player must decide, to an ending or to a fault. */
  private int settle(int target, long[] row) {
    int place = target;
    for (int i = 0; i < MOST_SCENES; i++) {
      if (place >= 0) {
        Room room = rooms[place];
        enter(room, row);
        if (room.stops()) {
          return place;
        }
        place = pass(room, row);
      } else if (place == Places.EXIT) {
        place = exit(row);
      } else {
        return Places.isFault(place) ? place : end(place, row);
      }
    }
    return places.of(
        Fault.Kind.ROUND, place >= 0 ? rooms[place].scene().id().value() : "this chapter");
  }

  private void enter(Room room, long[] row) {
    if (room.held()) {
      met.see(room.claim());
      Packing.Field here = passing.situated(room.place());
      if (here != null) {
        if (here.get(row) == 0) {
          Watch situation = stages[chapter.get(row)].situations().get(room.scene().seat());
          telling.show(situation == null ? Watch.NOTHING : situation, row);
        }
        here.set(row, 1);
      }
      telling.note(room.place() + 2L);
    }
    room.arrival().apply(row, words);
    telling.show(room.text(), row);
  }

  private int pass(Room room, long[] row) {
    if (room.orders().length == 0) {
      send(room, row);
      return onward(room.onward(), row, room);
    }
    for (Room.Answer answer : room.hand()) {
      if (answer.when().holds(row)) {
        met.see(answer.claim());
        Room.Order order = room.orders()[answer.order()];
        order.effects().apply(row, words);
        send(room, row);
        return onward(order.ways(), row, room);
      }
    }
    return places.of(Fault.Kind.NO_ANSWER, room.scene().id().value());
  }

  /** Tells the held chairs of a scene left; whose news it is, counts, not only which paragraphs. */
  private void send(Room room, long[] row) {
    if (room.sends()) {
      telling.note(-room.place() - 2L);
    }
    telling.show(room.sent(), row);
  }

  private int onward(Room.Ways ways, long[] row, Room room) {
    int place = ways.follow(row);
    return place == Room.Ways.NONE
        ? places.of(Fault.Kind.NO_WAY, room.scene().id().value())
        : place;
  }

  private int exit(long[] row) {
    Stage stage = stages[chapter.get(row)];
    for (Stage.Exit exit : stage.exits()) {
      if (exit.when().holds(row)) {
        if (exit.to() < 0) {
          return exit.alone();
        }
        close(row);
        // How matters stand is told between two chapters by the outcomes of the ending left out.
        int given = give(exit.alone(), row);
        return Places.isFault(given) ? given : open(exit.to(), row);
      }
    }
    return places.of(Fault.Kind.NO_EXIT, stage.chapter().id().value());
  }

  private int open(int next, long[] row) {
    chapter.set(row, next);
    passing.open(row);
    telling.show(stages[next].prologue(), row);
    return stages[next].first();
  }

  /**
   * Ends a chapter, at which the hindsight on what was ordered, whenever it was, at the scenes that
   * are filed under it is told.
   */
  private void close(long[] row) {
    int ended = chapter.get(row);
    for (int place : passing.deciding(ended)) {
      if (passing.ordered(place).get(row) != 0) {
        telling.show(rooms[place].hindsight(), row);
      }
    }
    passing.close(ended, row);
  }

  private int end(int place, long[] row) {
    End end = ends[Places.ending(place)];
    close(row);
    met.see(end.claim());
    telling.show(end.text(), row);
    return give(place, row);
  }

  /** Gives the outcomes of the ending at a place; that place, or a fault if it lacks one. */
  private int give(int place, long[] row) {
    End end = ends[Places.ending(place)];
    boolean lacking = end.silent();
    for (int i = 0; i < end.measures().length; i++) {
      End.Given[] measure = end.measures()[i];
      int given = End.given(measure, row);
      lacking |= given < 0 && end.owed()[i];
      if (given >= 0) {
        met.see(measure[given].claim());
      }
      telling.note(given);
    }
    return lacking ? places.of(Fault.Kind.NO_OUTCOME, end.ending().id().value()) : place;
  }
}
