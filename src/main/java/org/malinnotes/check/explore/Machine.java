package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Ending;
import org.malinnotes.story.MeasureId;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * A story made ready for one way of beginning it. It plays as the engine does, over packed states
 * and without telling anything; what is met on the way it notes.
 */
final class Machine {
  /** More scenes than this without a decision mean that the story goes round in a circle. */
  private static final int MOST_SCENES = 10_000;

  /** Stands for a condition that is not followed. */
  private static final StateTest UNKNOWN = state -> false;

  private final Story story;
  private final Setup setup;
  private final Met met;
  private final Goals goals;
  private final Packing packing;
  private final Packing.Field chapterField;
  private final Map<SeatId, Packing.Field> situated = new HashMap<>();

  /** Whether the player has ordered in this chapter, at the scenes whose hindsight varies. */
  private final Map<SceneId, Packing.Field> ordered = new HashMap<>();

  private final Places places;
  private final List<Room> rooms = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private final List<End> ends = new ArrayList<>();
  private final Map<ChapterId, Integer> stageOf = new HashMap<>();

  /**
   * A chapter made ready.
   *
   * @param first the place where it begins; null if the game cannot open it
   */
  private record Stage(
      Chapter chapter,
      Watch prologue,
      Map<SeatId, Watch> situations,
      List<Exit> exits,
      @Nullable Integer first) {
    record Exit(StateTest when, int alone, int to) {}
  }

  private record End(Ending ending, Watch text, List<StateTest> outcomes) {}

  Machine(Story story, Setup setup, Goals goals, Met met) {
    this.goals = goals;
    this.story = story;
    this.setup = setup;
    this.met = met;
    this.packing = new Packing(story);
    this.chapterField = packing.field(0, story.chapters().size() - 1);
    for (Seat seat : story.seats()) {
      situated.put(seat.id(), packing.field(0, 1));
    }
    for (Scene scene : story.scenes().values()) {
      if (hindsightVaries(scene)) {
        ordered.put(scene.id(), packing.field(0, 1));
      }
    }
    this.places = new Places(story, packing);
    Live live = new Live(story, setup, goals);
    for (Scene scene : story.scenes().values()) {
      rooms.add(
          scene
              .step()
              .accept(
                  new Room.Maker(places, met, goals, setup.held(), scene, mask(live, scene.id()))));
    }
    story.chapters().forEach(chapter -> stageOf.put(chapter.id(), stageOf.size()));
    story.chapters().forEach(chapter -> stages.add(stage(chapter)));
    for (Ending ending : story.endings().values()) {
      ends.add(
          new End(
              ending,
              new Watch(met, packing, goals, ending.text()),
              ending.outcomes().stream()
                  .map(it -> goals.follow(it.when()) ? StateTest.of(it.when(), packing) : UNKNOWN)
                  .toList()));
    }
  }

  private boolean hindsightVaries(Scene scene) {
    return setup.holds(scene.seat())
        && scene.decision().stream()
            .flatMap(decision -> decision.hindsight().paragraphs().stream())
            .anyMatch(it -> it.when() != Condition.ALWAYS && goals.follow(it.when()));
  }

  private long[] mask(Live live, SceneId scene) {
    long[] mask = new long[packing.words()];
    live.from(scene).forEach(variable -> packing.field(variable).keep(mask));
    chapterField.keep(mask);
    situated.values().forEach(field -> field.keep(mask));
    ordered.values().forEach(field -> field.keep(mask));
    return mask;
  }

  private Stage stage(Chapter chapter) {
    Map<SeatId, Watch> situations = new HashMap<>();
    chapter
        .starts()
        .forEach(
            start ->
                situations.put(start.seat(), new Watch(met, packing, goals, start.situation())));
    List<Stage.Exit> exits = new ArrayList<>();
    for (Chapter.Exit exit : chapter.exits()) {
      exits.add(
          new Stage.Exit(
              StateTest.of(exit.when(), packing),
              places.of(exit.alone()),
              exit.to() == null ? -1 : stageOf.get(story.chapter(exit.to()).id())));
    }
    return new Stage(
        chapter,
        new Watch(met, packing, goals, chapter.prologue()),
        situations,
        exits,
        setup.start(chapter).map(start -> places.of(start.scene())).orElse(null));
  }

  /** The state that a game begins with, brought to its first decision. */
  int begin(long[] state) {
    Optional<Chapter.Start> start = setup.start(story.chapter(setup.chapter()));
    long[] initial = packing.initial(start.map(Chapter.Start::set).orElse(List.of()));
    System.arraycopy(initial, 0, state, 0, state.length);
    return settle(open(stageOf.get(setup.chapter()), state), state);
  }

  int words() {
    return packing.words();
  }

  Room room(int place) {
    return rooms.get(place);
  }

  List<Ending> endings() {
    return ends.stream().map(End::ending).toList();
  }

  /** Gives an order that is open; the place that the state then comes to. */
  int order(Room room, Room.Order order, long[] state) {
    met.options().add(order.option());
    Packing.Field here = ordered.get(room.scene().id());
    if (here != null) {
      here.set(state, 1);
    }
    order.effects().apply(state);
    order.text().show(state);
    room.sent().show(state);
    return settle(follow(order.ways(), state, room), state);
  }

  /** Goes on to the place where the player must decide, or to an ending. */
  private int settle(int target, long[] state) {
    int place = target;
    for (int i = 0; i < MOST_SCENES; i++) {
      if (place == Places.EXIT) {
        place = exit(state);
      } else if (place < Places.EXIT) {
        end(ends.get(Places.ending(place)), state);
        return place;
      } else {
        Room room = rooms.get(place);
        enter(room, state);
        if (room.held() && !room.orders().isEmpty()) {
          return place;
        }
        place = pass(room, state);
      }
    }
    throw new StoryFaultException("the scenes go round in a circle without a decision");
  }

  private void enter(Room room, long[] state) {
    if (room.held()) {
      met.scenes().add(room.scene().id());
      Packing.Field told = situated.get(room.scene().seat());
      Watch situation = stages.get(chapterField.get(state)).situations().get(room.scene().seat());
      if (told.get(state) == 0 && situation != null) {
        situation.show(state);
      }
      told.set(state, 1);
    }
    room.arrival().apply(state);
    room.text().show(state);
  }

  private int pass(Room room, long[] state) {
    if (room.onward() != null) {
      room.sent().show(state);
      return follow(room.onward(), state, room);
    }
    for (Room.Answer answer : room.hand()) {
      if (answer.when().holds(state)) {
        Room.Order order = room.orders().get(answer.order());
        order.effects().apply(state);
        room.sent().show(state);
        return follow(order.ways(), state, room);
      }
    }
    throw new StoryFaultException("history's hand has no answer at " + room.scene().id().value());
  }

  private static int follow(Room.Ways ways, long[] state, Room room) {
    for (int i = 0; i < ways.tests().size(); i++) {
      if (ways.tests().get(i).holds(state)) {
        return ways.places().get(i);
      }
    }
    throw new StoryFaultException("no way leads on from " + room.scene().id().value());
  }

  private int exit(long[] state) {
    Stage stage = stages.get(chapterField.get(state));
    for (Stage.Exit exit : stage.exits()) {
      if (exit.when().holds(state)) {
        if (setup.alone() || exit.to() < 0) {
          return exit.alone();
        }
        close(state);
        // How matters stand is told between two chapters by the outcomes of the ending left out.
        outcomes(ends.get(Places.ending(exit.alone())), state);
        return open(exit.to(), state);
      }
    }
    throw new StoryFaultException("no way leads out of " + stage.chapter().id().value());
  }

  private int open(int chapter, long[] state) {
    chapterField.set(state, chapter);
    situated.values().forEach(field -> field.set(state, 0));
    ordered.values().forEach(field -> field.set(state, 0));
    Stage stage = stages.get(chapter);
    stage.prologue().show(state);
    if (stage.first() == null) {
      throw new StoryFaultException(
          "the chapter " + stage.chapter().id().value() + " has no start for that seat");
    }
    return stage.first();
  }

  /** Ends a chapter, at which the hindsight on what was ordered in it is told. */
  private void close(long[] state) {
    ordered.forEach(
        (scene, field) -> {
          if (field.get(state) != 0) {
            rooms.get(places.of(scene)).hindsight().show(state);
          }
        });
  }

  private void end(End end, long[] state) {
    close(state);
    met.endings().add(end.ending().id());
    end.text().show(state);
    outcomes(end, state);
  }

  private void outcomes(End end, long[] state) {
    List<MeasureId> told = new ArrayList<>();
    for (int i = 0; i < end.outcomes().size(); i++) {
      Outcome outcome = end.ending().outcomes().get(i);
      StateTest test = end.outcomes().get(i);
      // Past one that is not followed nothing is known of the same measure.
      if (!told.contains(outcome.measure()) && (test == UNKNOWN || test.holds(state))) {
        told.add(outcome.measure());
        if (test != UNKNOWN) {
          met.outcomes().add(outcome);
        }
      }
    }
  }
}
