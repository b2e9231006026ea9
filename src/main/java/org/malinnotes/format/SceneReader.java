package org.malinnotes.format;

import java.util.List;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Step;
import org.malinnotes.story.Text;

/** Reads the one scene of a file. */
final class SceneReader {
  private SceneReader() {}

  /** The scene in a file of a chapter's folder. */
  static Scene read(Reading in, ChapterId chapter) {
    Fields fields = Fields.of(in, in.tree(), Shapes.SCENE);
    return new Scene(
        new SceneId(fields.id("id")),
        new SeatId(fields.id("seat")),
        chapter,
        fields.read("date", Moments.MOMENT, Moments.NONE),
        fields.wordsOrNull("time"),
        fields.words("place"),
        fields.words("title"),
        fields.list("present", Ids.PERSON),
        fields.read("text", Texts.TEXT, Text.EMPTY),
        fields.list("documents", Ids.DOCUMENT),
        fields.readOrNull("basis", Words.GUESS),
        fields.readOrNull("because", BecauseReader.BECAUSE),
        fields.readOrNull("dispatch", DispatchReader.DISPATCH),
        fields.read("effects", Effects.CHANGES, List.of()),
        step(fields));
  }

  private static Step step(Fields fields) {
    JsonTree onward = fields.get("goto");
    JsonTree decision = fields.get("decision");
    JsonTree.Obj object = fields.object();
    if (onward != null && decision != null) {
      refuse(fields.in(), object, "a scene has either a goto or a decision, not both");
    } else if (onward == null && decision == null && !object.properties().isEmpty()) {
      refuse(fields.in(), object, "a scene needs a goto or a decision");
    }
    return decision != null
        ? DecisionReader.DECISION.read(fields.in(), decision)
        : new Onward(fields.read("goto", RouteReader.ROUTE, RouteReader.NONE));
  }

  private static void refuse(Reading in, JsonTree.Obj scene, String message) {
    JsonTree.Property decision = scene.properties().get("decision");
    int start = decision == null ? scene.start() : decision.nameStart();
    int end = decision == null ? scene.start() + 1 : decision.nameEnd();
    in.report(Diagnostic.at(ShapeCode.GOTO_OR_DECISION, in.span(start, end), message, null));
  }
}
