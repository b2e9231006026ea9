package org.malinnotes.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Id;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Step;
import org.malinnotes.story.Story;
import org.malinnotes.story.Target;

/** Finds the ways from a scene, through a chapter's exits too. */
final class Edges implements Step.Visitor<List<Edge>> {
  private final Story story;
  private final Scene scene;
  private final List<Edge> edges = new ArrayList<>();

  private Edges(Story story, Scene scene) {
    this.story = story;
    this.scene = scene;
  }

  static List<Edge> of(Story story, Scene scene) {
    return List.copyOf(scene.step().accept(new Edges(story, scene)));
  }

  @Override
  public List<Edge> onward(Onward step) {
    route(step.route(), null, Where.of(scene).to("goto"));
    return edges;
  }

  @Override
  public List<Edge> decision(Decision decision) {
    for (int i = 0; i < decision.options().size(); i++) {
      Option option = decision.options().get(i);
      route(option.route(), option, Where.of(scene).to("decision/options", i).to("goto"));
    }
    return edges;
  }

  private void route(Route route, @Nullable Option option, Where where) {
    for (int i = 0; i < route.ways().size(); i++) {
      Where at = Tour.item(where, i).to("to");
      for (Id to : route.ways().get(i).to().accept(new Targets())) {
        edges.add(new Edge(scene.id(), option, to, at));
      }
    }
  }

  private final class Targets implements Target.Visitor<List<Id>> {
    @Override
    public List<Id> scene(Target.ToScene target) {
      return List.of(target.scene());
    }

    @Override
    public List<Id> ending(Target.ToEnding target) {
      return List.of(target.ending());
    }

    @Override
    public List<Id> exit(Target.ToExit target) {
      List<Id> all = new ArrayList<>();
      for (Chapter.Exit exit : story.chapter(scene.chapter()).exits()) {
        all.add(exit.alone());
        if (exit.to() != null) {
          story.chapter(exit.to()).starts().forEach(start -> all.add(start.scene()));
        }
      }
      return all;
    }

    @Override
    public List<Id> unknown(Target.Unknown target) {
      return List.of();
    }
  }
}
