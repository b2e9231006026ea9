package org.malinnotes.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Condition;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Route;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Target;

/** Reads where a scene or an option leads: one target, or several under conditions. */
final class RouteReader implements Part<Route> {
  static final RouteReader ROUTE = new RouteReader();

  /** Stands where a route could not be read. */
  static final Route NONE = new Route(List.of());

  private static final Part<Route.Way> WAY =
      new Part<>() {
        @Override
        public Route.Way read(Reading in, JsonTree node) {
          Fields fields = Fields.of(in, node, Shapes.WAY);
          return new Route.Way(
              fields.read("when", Conditions.CONDITION, Condition.ALWAYS),
              target(in, fields.get("to")));
        }
      };

  private RouteReader() {}

  @Override
  public Route read(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<Route>(in, "a goto (a string or an array of ways)", NONE) {
          @Override
          public Route string(JsonTree.Str node) {
            return new Route(List.of(new Route.Way(Condition.ALWAYS, target(in, node))));
          }

          @Override
          public Route array(JsonTree.Arr node) {
            if (node.items().isEmpty()) {
              in.report(ShapeCode.EMPTY, node, "this goto leads nowhere", null);
            }
            return new Route(Values.list(in, node, WAY));
          }
        });
  }

  private static Target target(Reading in, @Nullable JsonTree node) {
    if ("exit".equals(Peek.string(node))) {
      return new Target.ToExit();
    }
    String name = node == null ? "" : Ids.read(in, node);
    if (in.names().scenes().contains(name)) {
      return new Target.ToScene(new SceneId(name));
    }
    return in.names().endings().contains(name)
        ? new Target.ToEnding(new EndingId(name))
        : new Target.Unknown(name);
  }
}
