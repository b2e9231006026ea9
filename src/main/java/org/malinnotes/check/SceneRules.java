package org.malinnotes.check;

import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Dispatch;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Step;
import org.malinnotes.story.Story;

/** What can be said of one scene by itself: its ways on and its news. */
final class SceneRules {
  private final Story story;
  private final Findings findings;

  SceneRules(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
  }

  void check(Scene scene) {
    Where where = Where.of(scene);
    scene.step().accept(new Routes(where));
    Dispatch dispatch = scene.dispatch();
    if (dispatch != null) {
      dispatch.accept(new News(scene, where.to("dispatch")));
    } else if (scene.decision().isPresent() && story.seats().size() > 1) {
      findings.add(
          StructureCode.NO_DISPATCH,
          where.to("decision/question"),
          "the scene does not say what the other chair learns of this decision",
          "add a dispatch, or {\"withheld\": \"why nothing gets out\"}");
    }
  }

  private final class Routes implements Step.Visitor<@Nullable Void> {
    private final Where where;

    Routes(Where where) {
      this.where = where;
    }

    @Override
    public @Nullable Void onward(Onward step) {
      route(step.route(), where.to("goto"));
      return null;
    }

    @Override
    public @Nullable Void decision(Decision step) {
      for (int i = 0; i < step.options().size(); i++) {
        route(step.options().get(i).route(), where.to("decision/options", i).to("goto"));
      }
      return null;
    }

    private void route(Route route, Where at) {
      Ways.check(route.ways().stream().map(Route.Way::when).toList(), at, findings);
    }
  }

  private final class News implements Dispatch.Visitor<@Nullable Void> {
    private final Scene scene;
    private final Where where;

    News(Scene scene, Where where) {
      this.scene = scene;
      this.where = where;
    }

    @Override
    public @Nullable Void sent(Dispatch.Sent dispatch) {
      if (scene.date().isAfter(dispatch.knownAt())) {
        findings.add(
            StructureCode.EARLY_DISPATCH,
            where.to("knownAt"),
            "this is known on "
                + Moments.of(dispatch.knownAt())
                + ", before it happens on "
                + Moments.of(scene.date()),
            "a bare day is its first minute");
      }
      int own = dispatch.knownTo().indexOf(scene.seat());
      if (own >= 0) {
        findings.add(
            StructureCode.EARLY_DISPATCH,
            where.to("knownTo", own),
            "the scene's own chair needs no news of it",
            "name the other chairs only");
      } else if (dispatch.knownTo().isEmpty()) {
        findings.add(
            StructureCode.EARLY_DISPATCH,
            where.to("knownTo"),
            "this news reaches nobody",
            "name a seat, or write {\"withheld\": \"why nothing gets out\"}");
      }
      return null;
    }

    @Override
    public @Nullable Void withheld(Dispatch.Withheld dispatch) {
      return null;
    }
  }
}
