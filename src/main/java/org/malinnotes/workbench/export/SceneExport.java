package org.malinnotes.workbench.export;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Dispatch;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Step;

/** Writes the scenes. */
final class SceneExport implements Step.Visitor<Void>, Dispatch.Visitor<Void> {
  private final Pen pen;

  private SceneExport(Pen pen) {
    this.pen = pen;
  }

  static void write(Pen pen) {
    SceneExport scenes = new SceneExport(pen);
    pen.objects("scenes", pen.story().scenes().values(), scenes::scene);
  }

  private void scene(Scene scene) {
    pen.id("id", scene.id());
    pen.id("chapter", scene.chapter());
    pen.seat("seat", scene.seat());
    pen.moment("date", scene.date());
    pen.string("time", scene.time());
    pen.string("place", scene.place());
    pen.string("title", scene.title());
    pen.objects(
        "present",
        scene.present(),
        person -> {
          pen.id("id", person);
          pen.string("name", pen.story().person(person).name());
        });
    pen.text("text", scene.text());
    pen.objects(
        "documents",
        scene.documents(),
        document -> {
          pen.id("id", document);
          pen.string("title", pen.story().document(document).title());
        });
    pen.word("basis", scene.basis());
    pen.because("because", scene.because());
    dispatch(scene.dispatch());
    pen.effects("effects", scene.effects());
    scene.step().accept(this);
  }

  private void dispatch(@Nullable Dispatch dispatch) {
    if (dispatch == null) {
      pen.string("dispatch", null);
    } else {
      pen.object("dispatch", () -> dispatch.accept(this));
    }
  }

  @Override
  public Void sent(Dispatch.Sent dispatch) {
    pen.text("text", dispatch.text());
    pen.seats("knownTo", dispatch.knownTo());
    pen.moment("knownAt", dispatch.knownAt());
    return null;
  }

  @Override
  public Void withheld(Dispatch.Withheld dispatch) {
    pen.string("withheld", dispatch.reason());
    return null;
  }

  @Override
  public Void onward(Onward onward) {
    RouteExport.write(pen, onward.route());
    pen.string("decision", null);
    return null;
  }

  @Override
  public Void decision(Decision decision) {
    pen.string("goto", null);
    pen.object("decision", () -> DecisionExport.write(pen, decision));
    return null;
  }
}
