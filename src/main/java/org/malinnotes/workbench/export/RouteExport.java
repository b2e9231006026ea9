package org.malinnotes.workbench.export;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Route;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Target;

/** Writes where a scene or an option leads: ways, of which the first that holds is taken. */
record RouteExport(Pen pen) implements Target.Visitor<Void> {
  static void write(Pen pen, Route route) {
    pen.objects(
        "goto",
        route.ways(),
        way -> {
          pen.when(way.when());
          pen.object("to", () -> way.to().accept(new RouteExport(pen)));
        });
  }

  @Override
  public Void scene(Target.ToScene target) {
    return to("scene", target.scene().value());
  }

  @Override
  public Void ending(Target.ToEnding target) {
    return to("ending", target.ending().value());
  }

  @Override
  public Void exit(Target.ToExit target) {
    return to("exit", null);
  }

  @Override
  public Void unknown(Target.Unknown target) {
    // There is no such scene, and the story says so.
    return to("scene", pen.story().scene(new SceneId(target.name())).id().value());
  }

  private Void to(String kind, @Nullable String id) {
    pen.string("kind", kind);
    pen.string("id", id);
    return null;
  }
}
