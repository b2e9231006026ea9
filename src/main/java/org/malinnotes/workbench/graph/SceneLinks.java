package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Truth;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Step;
import org.malinnotes.story.Target;

/** The ways on from a scene, by the orders that a predicate allows. */
final class SceneLinks implements Step.Visitor<List<RawLink>> {
  private final Scene scene;
  private final Predicate<Option> allowed;
  private final Predicate<Route.Way> open;
  private final List<RawLink> links = new ArrayList<>();

  private SceneLinks(Scene scene, Predicate<Option> allowed, Predicate<Route.Way> open) {
    this.scene = scene;
    this.allowed = allowed;
    this.open = open;
  }

  /** All of them, their conditions left aside. */
  static List<RawLink> of(Scene scene, Predicate<Option> allowed) {
    return scene.step().accept(new SceneLinks(scene, allowed, way -> true));
  }

  /**
   * The node to which a scene leads, after what was ordered there.
   *
   * @param ordered null where the scene asks for no order
   * @param values those with which the scene is left
   */
  static String taken(Scene scene, @Nullable Option ordered, Values values) {
    SceneLinks ways =
        new SceneLinks(scene, it -> it == ordered, way -> Truth.of(way.when(), values));
    return scene.step().accept(ways).get(0).to();
  }

  @Override
  public List<RawLink> onward(Onward step) {
    route(step.route(), null);
    return links;
  }

  @Override
  public List<RawLink> decision(Decision decision) {
    decision.options().stream().filter(allowed).forEach(option -> route(option.route(), option));
    return links;
  }

  private void route(Route route, @Nullable Option option) {
    String from = Names.of(scene.id());
    route.ways().stream()
        .filter(open)
        .forEach(way -> links.add(new RawLink(from, way.to().accept(new Named()), option)));
  }

  private final class Named implements Target.Visitor<String> {
    @Override
    public String scene(Target.ToScene target) {
      return Names.of(target.scene());
    }

    @Override
    public String ending(Target.ToEnding target) {
      return Names.of(target.ending());
    }

    @Override
    public String exit(Target.ToExit target) {
      return Names.exit(scene.chapter());
    }

    @Override
    public String unknown(Target.Unknown target) {
      return Names.unknown(target.name());
    }
  }
}
