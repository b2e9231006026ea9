package org.malinnotes.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Dispatch;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.Reply;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Step;

/** Leads a visitor through scenes. */
final class SceneTour {
  private final StoryVisitor visitor;
  private final Tour tour;

  SceneTour(StoryVisitor visitor, Tour tour) {
    this.visitor = visitor;
    this.tour = tour;
  }

  void scene(Scene scene) {
    Where where = Where.of(scene);
    visitor.seat(scene.seat(), where.to("seat"));
    tour.plain(scene.time(), where.to("time"));
    tour.plain(scene.place(), where.to("place"));
    tour.plain(scene.title(), where.to("title"));
    for (int i = 0; i < scene.present().size(); i++) {
      visitor.person(scene.present().get(i), where.to("present", i));
    }
    tour.text(scene.text(), where.to("text"));
    for (int i = 0; i < scene.documents().size(); i++) {
      visitor.document(scene.documents().get(i), where.to("documents", i));
    }
    tour.because(scene.because(), where.to("because"));
    if (scene.dispatch() != null) {
      scene.dispatch().accept(new News(where.to("dispatch")));
    }
    tour.effects(scene.effects(), where.to("effects"));
    scene.step().accept(new Steps(where));
  }

  private void decision(Decision decision, Where where) {
    tour.plain(decision.question(), where.to("question"));
    for (int i = 0; i < decision.options().size(); i++) {
      option(decision.options().get(i), where.to("options", i));
    }
    for (int i = 0; i < decision.reply().size(); i++) {
      Reply reply = decision.reply().get(i);
      tour.condition(reply.when(), where.to("reply", i).to("when"));
      tour.plain(reply.because(), where.to("reply", i).to("because"));
    }
    tour.cites(decision.record(), where.to("record"));
    tour.text(decision.reveal(), where.to("reveal"));
    tour.text(decision.analogy(), where.to("analogy"));
    tour.text(decision.hindsight(), where.to("hindsight"));
    tour.plain(decision.discussion(), where.to("discussion"));
  }

  private void option(Option option, Where where) {
    tour.plain(option.label(), where.to("label"));
    for (int i = 0; i < option.by().size(); i++) {
      visitor.person(option.by().get(i), where.to("by", i));
    }
    tour.cites(option.cite(), where.to("cite"));
    tour.condition(option.when(), where.to("when"));
    tour.plain(option.unavailable(), where.to("unavailable"));
    tour.effects(option.effects(), where.to("effects"));
    tour.text(option.text(), where.to("text"));
    Departure departure = option.departure();
    if (departure != null) {
      tour.because(departure.because(), where.to("because"));
      if (departure.rejoin() != null) {
        visitor.scene(departure.rejoin(), where.to("rejoin"));
      }
    }
    route(option.route(), where.to("goto"));
  }

  private void route(Route route, Where where) {
    visitor.route(route, where);
    List<Route.Way> ways = route.ways();
    for (int i = 0; i < ways.size(); i++) {
      tour.condition(ways.get(i).when(), Tour.item(where, i).to("when"));
    }
  }

  private final class Steps implements Step.Visitor<@Nullable Void> {
    private final Where where;

    Steps(Where where) {
      this.where = where;
    }

    @Override
    public @Nullable Void onward(Onward step) {
      route(step.route(), where.to("goto"));
      return null;
    }

    @Override
    public @Nullable Void decision(Decision step) {
      SceneTour.this.decision(step, where.to("decision"));
      return null;
    }
  }

  private final class News implements Dispatch.Visitor<@Nullable Void> {
    private final Where where;

    News(Where where) {
      this.where = where;
    }

    @Override
    public @Nullable Void sent(Dispatch.Sent dispatch) {
      tour.text(dispatch.text(), where.to("text"));
      for (int i = 0; i < dispatch.knownTo().size(); i++) {
        visitor.seat(dispatch.knownTo().get(i), where.to("knownTo", i));
      }
      return null;
    }

    @Override
    public @Nullable Void withheld(Dispatch.Withheld dispatch) {
      tour.plain(dispatch.reason(), where.to("withheld"));
      return null;
    }
  }
}
