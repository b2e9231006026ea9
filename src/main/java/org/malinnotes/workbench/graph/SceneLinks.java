package org.malinnotes.workbench.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
  private final List<RawLink> links = new ArrayList<>();

  private SceneLinks(Scene scene, Predicate<Option> allowed) {
    this.scene = scene;
    this.allowed = allowed;
  }

  static List<RawLink> of(Scene scene, Predicate<Option> allowed) {
    return scene.step().accept(new SceneLinks(scene, allowed));
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
    for (Route.Way way : route.ways()) {
      links.add(new RawLink(Names.of(scene.id()), way.to().accept(new Named()), option));
    }
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
