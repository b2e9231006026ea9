package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
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

/** Makes scenes ready for one exploration. */
final class RoomMaker {
  private final Places places;
  private final Packing packing;
  private final Sites sites;
  private final List<SeatId> seats;
  private final Mergings mergings;

  /** A maker for a player who holds some chairs. */
  RoomMaker(Places places, Packing packing, Sites sites, List<SeatId> seats, Mergings mergings) {
    this.places = places;
    this.packing = packing;
    this.sites = sites;
    this.seats = seats;
    this.mergings = mergings;
  }

  Room of(Scene scene) {
    return scene.step().accept(new Maker(scene, seats.contains(scene.seat())));
  }

  /** What the held chairs may be told of a scene. */
  static Text sent(Scene scene, List<SeatId> seats) {
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

  /**
   * What is shown on entering a scene. Its documents can be read only where there is a decision.
   */
  static List<Text> shown(Scene scene, Places places) {
    List<Text> shown = new ArrayList<>(List.of(scene.text()));
    if (scene.decision().isPresent()) {
      scene.documents().forEach(id -> shown.add(places.story().document(id).text()));
    }
    return shown;
  }

  private final class Maker implements Step.Visitor<Room> {
    private final Scene scene;
    private final boolean mine;

    Maker(Scene scene, boolean mine) {
      this.scene = scene;
      this.mine = mine;
    }

    @Override
    public Room onward(Onward step) {
      return room(ways(step.route()), new Room.Order[0], new Room.Answer[0], Text.EMPTY, -1);
    }

    @Override
    public Room decision(Decision decision) {
      List<Room.Order> orders = new ArrayList<>();
      for (Option option : decision.options()) {
        orders.add(order(decision, option));
      }
      List<Room.Answer> hand = mine ? List.of() : hand(decision);
      int decided =
          decision.counterfactual()
              ? -1
              : decision.decided().map(decision.options()::indexOf).orElse(-1);
      return room(
          Room.Ways.NOWHERE,
          orders.toArray(Room.Order[]::new),
          hand.toArray(Room.Answer[]::new),
          decision.hindsight(),
          decided);
    }

    private Room room(
        Room.Ways onward, Room.Order[] orders, Room.Answer[] hand, Text hindsight, int decided) {
      return new Room(
          scene,
          places.of(scene.id()),
          mine ? sites.claims().of(scene) : -1,
          mine,
          Change.of(scene.effects(), packing),
          onward,
          orders,
          hand,
          Watch.of(sites, mine ? shown(scene, places) : List.of()),
          Watch.of(sites, mine ? List.of(hindsight) : List.of()),
          Watch.of(sites, List.of(sent(scene, seats))),
          !sent(scene, seats).isEmpty(),
          decided,
          mergings.at(scene));
    }

    private Room.Order order(Decision decision, Option option) {
      Text shownThen = decision.counterfactual() ? decision.analogy() : decision.reveal();
      List<Text> shown = List.of(option.text(), shownThen);
      return new Room.Order(
          option,
          mine ? sites.claims().of(option) : -1,
          sites.test(option.when()),
          Change.of(option.effects(), packing),
          ways(option.route()),
          Watch.of(sites, mine ? shown : List.of()),
          (int) Math.round(10 * option.standing().weight()));
    }

    private List<Room.Answer> hand(Decision decision) {
      List<Room.Answer> hand = new ArrayList<>();
      decision
          .reply()
          .forEach(
              reply ->
                  hand.add(
                      new Room.Answer(
                          sites.test(reply.when()),
                          index(decision, reply.option()),
                          sites.claims().of(reply))));
      decision
          .decided()
          .ifPresent(
              decided ->
                  hand.add(new Room.Answer(StateTest.ALWAYS, index(decision, decided.id()), -1)));
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

    private Room.Ways ways(Route route) {
      return new Room.Ways(
          route.ways().stream().map(way -> sites.test(way.when())).toArray(StateTest[]::new),
          route.ways().stream().mapToInt(way -> way.to().accept(places)).toArray());
    }
  }
}
