package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Step;
import org.malinnotes.story.Story;
import org.malinnotes.story.Target;
import org.malinnotes.story.Text;
import org.malinnotes.story.Variable;

/**
 * Which states of each scene count as one. Two values of a variable make no difference at a scene
 * if no condition that can follow, whatever way is gone, tells them apart, neither as they are nor
 * after the effects on the way to it. Conditions that are not followed do not count.
 */
final class Mergings {
  private static final List<Effect> NONE = List.of();

  private final Story story;
  private final Places places;
  private final Packing packing;
  private final Setup setup;
  private final Goals goals;
  private final Domains domains;
  private final Flow flow = new Flow();
  private final List<Flow.Point> entries = new ArrayList<>();
  private final List<Flow.Point> endings = new ArrayList<>();
  private final List<Flow.Point> stops = new ArrayList<>();
  private final Map<Chapter, Flow.Point> exits = new HashMap<>();
  private final Map<Chapter, Flow.Point> openings = new HashMap<>();
  private final List<Packing.Field> kept;
  private final Whereabouts whereabouts;

  /**
   * The mergings of one exploration.
   *
   * @param kept fields beside the variables, which always make a difference
   */
  Mergings(Places places, Packing packing, Setup setup, Goals goals, List<Packing.Field> kept) {
    this.story = places.story();
    this.places = places;
    this.packing = packing;
    this.setup = setup;
    this.goals = goals;
    this.kept = kept;
    this.domains = new Domains(story);
    this.whereabouts = new Whereabouts(story);
    for (Scene scene : story.scenes().values()) {
      entries.add(flow.point(domains));
      stops.add(flow.point(domains));
    }
    story.endings().values().forEach(ending -> endings.add(ending(ending)));
    story.chapters().forEach(chapter -> exits.put(chapter, flow.point(domains)));
    story.chapters().forEach(chapter -> openings.put(chapter, opening(chapter)));
    story.chapters().forEach(this::exit);
    story.scenes().values().forEach(this::scene);
    flow.settle();
  }

  /** The merging of the states in which the player must decide at a scene. */
  Merging at(Scene scene) {
    Distinctions made = stops.get(places.of(scene.id())).made();
    long[] mask = new long[packing.words()];
    kept.forEach(field -> field.keep(mask));
    List<Merging.Alike> alike = new ArrayList<>();
    for (int i = 0; i < domains.flags().size(); i++) {
      if (made.flag(i)) {
        packing.field(domains.flags().get(i).id()).keep(mask);
      }
    }
    for (int i = 0; i < domains.numbers().size(); i++) {
      Variable variable = domains.numbers().get(i);
      if (made.number(i) != Partition.ALIKE) {
        packing.field(variable.id()).keep(mask);
        int values = domains.values(variable);
        if (values <= Partition.MOST) {
          long[] least = Partition.least(made.number(i), values);
          alike.add(new Merging.Alike(packing.field(variable.id()), least));
        }
      }
    }
    return new Merging(mask, alike);
  }

  private Flow.Point ending(Ending ending) {
    Flow.Point point = flow.point(domains);
    // A longer line can come to an ending out of any chapter, whose hindsight is told there.
    story.scenes().values().stream()
        .filter(scene -> !setup.alone() || scene.chapter().equals(setup.chapter()))
        .forEach(scene -> hindsight(point, scene));
    texts(point, List.of(ending.text()));
    outcomes(point, ending);
    return point;
  }

  private void outcomes(Flow.Point point, Ending ending) {
    ending.outcomes().forEach(outcome -> told(point, outcome.when()));
  }

  private void hindsight(Flow.Point point, Scene scene) {
    if (setup.holds(scene.seat())) {
      scene.decision().ifPresent(decision -> texts(point, List.of(decision.hindsight())));
    }
  }

  private Flow.Point opening(Chapter chapter) {
    Flow.Point point = flow.point(domains);
    texts(point, List.of(chapter.prologue()));
    setup
        .start(chapter)
        .ifPresent(start -> point.leads(NONE, entries.get(places.of(start.scene()))));
    return point;
  }

  private void exit(Chapter chapter) {
    Flow.Point point = exits.get(chapter);
    for (Chapter.Exit exit : chapter.exits()) {
      read(point, exit.when());
      if (setup.alone() || exit.to() == null) {
        point.leads(NONE, endings.get(Places.ending(places.of(exit.alone()))));
      } else {
        story.scenes().values().stream()
            .filter(scene -> scene.chapter().equals(chapter.id()))
            .forEach(scene -> hindsight(point, scene));
        outcomes(point, story.ending(exit.alone()));
        point.leads(NONE, openings.get(story.chapter(exit.to())));
      }
    }
  }

  private void scene(Scene scene) {
    Flow.Point entry = entries.get(places.of(scene.id()));
    Flow.Point stop = stops.get(places.of(scene.id()));
    Flow.Point arrived = flow.point(domains);
    if (setup.holds(scene.seat())) {
      story.chapters().stream()
          .filter(chapter -> whereabouts.among(scene, chapter.id()))
          .flatMap(chapter -> chapter.start(scene.seat()).stream())
          .forEach(start -> texts(entry, List.of(start.situation())));
      texts(arrived, RoomMaker.shown(scene, places));
    }
    entry.leads(scene.effects(), arrived);
    arrived.leads(NONE, stop);
    scene.step().accept(new Leaving(scene, stop));
  }

  private void texts(Flow.Point point, List<Text> texts) {
    for (Text text : texts) {
      text.paragraphs().forEach(paragraph -> told(point, paragraph.when()));
    }
  }

  private void told(Flow.Point point, Condition condition) {
    if (goals.follow(condition)) {
      read(point, condition);
    }
  }

  private static void read(Flow.Point point, Condition condition) {
    point.made().read(condition);
  }

  private final class Leaving implements Step.Visitor<Boolean> {
    private final Scene scene;
    private final Flow.Point stop;

    Leaving(Scene scene, Flow.Point stop) {
      this.scene = scene;
      this.stop = stop;
    }

    @Override
    public Boolean onward(Onward onward) {
      leave(stop, onward.route());
      return true;
    }

    @Override
    public Boolean decision(Decision decision) {
      boolean mine = setup.holds(scene.seat());
      if (!mine) {
        decision.reply().forEach(reply -> read(stop, reply.when()));
      }
      for (Option option : decision.options()) {
        Flow.Point after = flow.point(domains);
        if (mine) {
          read(stop, option.when());
          texts(after, List.of(option.text(), decision.reveal(), decision.analogy()));
        }
        stop.leads(option.effects(), after);
        leave(after, option.route());
      }
      return true;
    }

    private void leave(Flow.Point from, Route route) {
      texts(from, List.of(RoomMaker.sent(scene, setup.held())));
      for (Route.Way way : route.ways()) {
        read(from, way.when());
        way.to().accept(new Arrival(scene, from));
      }
    }
  }

  /** Leads a point on to what follows it. */
  private final class Arrival implements Target.Visitor<Boolean> {
    private final Scene left;
    private final Flow.Point from;

    Arrival(Scene left, Flow.Point from) {
      this.left = left;
      this.from = from;
    }

    @Override
    public Boolean scene(Target.ToScene target) {
      from.leads(NONE, entries.get(places.of(target.scene())));
      return true;
    }

    @Override
    public Boolean ending(Target.ToEnding target) {
      from.leads(NONE, endings.get(Places.ending(places.of(target.ending()))));
      return true;
    }

    @Override
    public Boolean exit(Target.ToExit target) {
      story.chapters().stream()
          .filter(chapter -> whereabouts.among(left, chapter.id()))
          .forEach(chapter -> from.leads(NONE, exits.get(chapter)));
      return true;
    }

    @Override
    public Boolean unknown(Target.Unknown target) {
      return target.accept(places) != null;
    }
  }
}
