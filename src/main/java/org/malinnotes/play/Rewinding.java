package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Counting;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Replay;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.engine.Taken;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SavedEvent;
import org.malinnotes.save.SavedLine;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.story.UnknownNameException;

/** Goes back and sideways between lines; nothing is ever lost by it. */
final class Rewinding {
  private Rewinding() {}

  static Reaction back(PlaySession session) {
    List<Integer> orders = orders(session.save());
    return orders.isEmpty()
        ? Reaction.say(session, "You have given no order yet.")
        : session.rewindTo(orders.get(orders.size() - 1));
  }

  static Reaction rewind(PlaySession session, String rest) {
    List<Integer> orders = orders(session.save());
    int number = Typed.number(rest);
    if (number >= 1 && number <= orders.size()) {
      return session.rewindTo(orders.get(number - 1));
    }
    if (orders.isEmpty()) {
      return Reaction.say(session, "You have given no order yet.");
    }
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Taken taken : session.state().ownLine()) {
      Story story = session.engine().story();
      Scene scene = story.scene(taken.scene());
      lines.add(
          new Block.Options.Line(
              "rewind " + (lines.size() + 1),
              scene.title(),
              "You ordered: " + label(scene, taken)));
    }
    return Reaction.say(
        session,
        List.of(
            new Block.Prose("Go back to which decision?"), new Block.Options(List.copyOf(lines))));
  }

  static Reaction lines(PlaySession session, String rest) {
    SaveFile save = session.save();
    int number = Typed.number(rest);
    if (number >= 1 && number <= save.lines().size()) {
      return session.goOn(save.lines().get(number - 1));
    }
    List<Block.Options.Line> lines = new ArrayList<>();
    for (SavedLine line : save.lines()) {
      lines.add(
          new Block.Options.Line(
              "lines " + line.number(),
              stand(session.engine(), save, line),
              (line.number() == save.active() ? "The line you are on. " : "") + origin(line)));
    }
    return Reaction.say(session, List.of(new Block.Options(lines)));
  }

  /** A story that was changed meanwhile may no longer have what a line that was left leads to. */
  private static String stand(Engine engine, SaveFile save, SavedLine line) {
    try {
      return where(engine, save, line);
    } catch (StoryFaultException | UnknownNameException fault) {
      return "no longer holds in the story as it is now";
    }
  }

  private static String where(Engine engine, SaveFile save, SavedLine line) {
    List<Event> events = line.events().stream().map(SavedEvent::event).toList();
    GameState state = Replay.of(engine, save.setup(), events).state();
    String count = count(state.ownLine().size());
    return state.ending() == null
        ? count + ", at: " + engine.story().scene(state.scene()).title()
        : count + ", ended: " + engine.story().ending(state.ending()).title();
  }

  private static String count(int orders) {
    if (orders == 0) {
      return "no order yet";
    }
    return orders == 1 ? "one order" : Counting.word(orders) + " orders";
  }

  private static String origin(SavedLine line) {
    return line.origin() == null
        ? "From the start."
        : "Parted from line " + line.origin().line() + ".";
  }

  private static String label(Scene scene, Taken taken) {
    return scene
        .decision()
        .flatMap(decision -> decision.option(taken.option()))
        .orElseThrow()
        .label();
  }

  /** The places of the orders among the events of the active line. */
  private static List<Integer> orders(SaveFile save) {
    List<Integer> places = new ArrayList<>();
    List<Event> events = save.events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).accept(new IsOrder())) {
        places.add(i);
      }
    }
    return places;
  }

  private static final class IsOrder implements Event.Visitor<Boolean> {
    @Override
    public Boolean order(Event.Order event) {
      return true;
    }

    @Override
    public Boolean evidence(Event.Evidence event) {
      return false;
    }

    @Override
    public Boolean forecast(Event.Forecast event) {
      return false;
    }
  }
}
