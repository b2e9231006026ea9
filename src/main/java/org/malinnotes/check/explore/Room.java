package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Dispatch;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Step;
import org.malinnotes.story.Text;

/**
 * A scene made ready for exploration.
 *
 * @param held whether the player holds its chair
 * @param arrival its effects on entering
 * @param onward where it leads, if it decides nothing
 * @param orders the options, in the story's order; empty if it decides nothing
 * @param hand history's answers, the first that holds counts; empty where the player decides
 * @param text what is shown on entering it
 * @param hindsight what is shown at the chapter's end if the player decided here
 * @param sent what other chairs are told on leaving it
 * @param live the bits of a state that anything reads from here on
 */
record Room(
    Scene scene,
    boolean held,
    Packing.Change arrival,
    @Nullable Ways onward,
    List<Order> orders,
    List<Answer> hand,
    Watch text,
    Watch hindsight,
    Watch sent,
    long[] live) {
  /** That a decision here has no open option, which only a story that was not checked can have. */
  StoryFaultException stuck() {
    return new StoryFaultException("nothing can be ordered at " + scene.id().value());
  }

  /** An option made ready. */
  record Order(Option option, StateTest open, Packing.Change effects, Ways ways, Watch text) {}

  /** An answer of history's hand. */
  record Answer(StateTest when, int order) {}

  /** The ways on: the first whose test holds. */
  record Ways(List<StateTest> tests, List<Integer> places) {}

  /** Makes scenes ready for one exploration. */
  static final class Maker implements Step.Visitor<Room> {
    private final Places places;
    private final Packing packing;
    private final Met met;
    private final Goals goals;
    private final List<SeatId> seats;
    private final boolean mine;
    private final Scene scene;
    private final long[] live;

    Maker(Places places, Met met, Goals goals, List<SeatId> seats, Scene scene, long[] live) {
      this.places = places;
      this.packing = places.packing();
      this.met = met;
      this.goals = goals;
      this.seats = seats;
      this.mine = seats.contains(scene.seat());
      this.scene = scene;
      this.live = live;
    }

    @Override
    public Room onward(Onward step) {
      return room(ways(step.route()), List.of(), List.of(), Text.EMPTY);
    }

    @Override
    public Room decision(Decision decision) {
      List<Order> orders = new ArrayList<>();
      for (Option option : decision.options()) {
        orders.add(order(decision, option));
      }
      return room(null, orders, mine ? List.of() : hand(decision), decision.hindsight());
    }

    private Room room(
        @Nullable Ways onward, List<Order> orders, List<Answer> hand, Text hindsight) {
      List<Text> shown = new ArrayList<>(List.of(scene.text()));
      scene.documents().forEach(id -> shown.add(places.story().document(id).text()));
      return new Room(
          scene,
          mine,
          packing.change(scene.effects()),
          onward,
          orders,
          hand,
          new Watch(met, packing, goals, mine ? shown.toArray(Text[]::new) : new Text[0]),
          new Watch(met, packing, goals, mine ? hindsight : Text.EMPTY),
          new Watch(met, packing, goals, sent()),
          live);
    }

    private Order order(Decision decision, Option option) {
      Text[] shown = {option.text(), decision.reveal(), decision.analogy()};
      return new Order(
          option,
          StateTest.of(option.when(), packing),
          packing.change(option.effects()),
          ways(option.route()),
          new Watch(met, packing, goals, mine ? shown : new Text[0]));
    }

    private List<Answer> hand(Decision decision) {
      List<Answer> hand = new ArrayList<>();
      decision
          .reply()
          .forEach(
              reply ->
                  hand.add(
                      new Answer(
                          StateTest.of(reply.when(), packing), index(decision, reply.option()))));
      decision
          .decided()
          .ifPresent(
              decided -> hand.add(new Answer(StateTest.ALWAYS, index(decision, decided.id()))));
      return hand;
    }

    private int index(Decision decision, OptionId id) {
      return decision
          .option(id)
          .map(decision.options()::indexOf)
          .orElseThrow(
              () ->
                  new StoryFaultException(
                      "history's hand at "
                          + scene.id().value()
                          + " names the option "
                          + id.value()
                          + ", which does not exist"));
    }

    private Ways ways(Route route) {
      return new Ways(
          route.ways().stream().map(way -> StateTest.of(way.when(), packing)).toList(),
          route.ways().stream().map(way -> way.to().accept(places)).toList());
    }

    private Text sent() {
      return scene.dispatch() == null
          ? Text.EMPTY
          : scene
              .dispatch()
              .accept(
                  new Dispatch.Visitor<>() {
                    @Override
                    public Text sent(Dispatch.Sent dispatch) {
                      return dispatch.knownTo().stream().anyMatch(seats::contains)
                          ? dispatch.text()
                          : Text.EMPTY;
                    }

                    @Override
                    public Text withheld(Dispatch.Withheld dispatch) {
                      return Text.EMPTY;
                    }
                  });
    }
  }
}
