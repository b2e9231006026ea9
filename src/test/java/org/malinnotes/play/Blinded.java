package org.malinnotes.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Standing;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/** Takes from a story what nobody may know before one of its decisions. */
final class Blinded {
  private Blinded() {}

  /**
   * The story without the standing of the options at a scene, who urged them, what they rest on and
   * how they depart; without its record, reveal and hindsight; and without what documents speak for
   * at it.
   */
  static Story at(Story story, SceneId id) {
    Map<SceneId, Scene> scenes = new LinkedHashMap<>(story.scenes());
    scenes.computeIfPresent(id, (same, scene) -> blind(scene));
    Map<DocumentId, Document> documents = new LinkedHashMap<>(story.documents());
    documents.replaceAll((same, document) -> blind(document, id));
    return new Story(
        story.id(),
        story.title(),
        story.subtitle(),
        story.version(),
        story.language(),
        story.source(),
        story.seats(),
        story.variables(),
        story.measures(),
        story.chapters(),
        story.questions(),
        story.reading(),
        scenes,
        story.endings(),
        story.entries(),
        documents,
        story.people(),
        story.glossary(),
        story.timeline(),
        story.maps(),
        story.lessons());
  }

  private static Scene blind(Scene scene) {
    return new Scene(
        scene.id(),
        scene.seat(),
        scene.chapter(),
        scene.date(),
        scene.time(),
        scene.place(),
        scene.title(),
        scene.present(),
        scene.text(),
        scene.documents(),
        scene.basis(),
        scene.because(),
        scene.dispatch(),
        scene.effects(),
        blind(scene.decision().orElseThrow()));
  }

  private static Decision blind(Decision decision) {
    return new Decision(
        decision.question(),
        decision.weight(),
        decision.counterfactual(),
        decision.options().stream().map(Blinded::blind).toList(),
        decision.reply(),
        List.of(),
        Text.EMPTY,
        Text.EMPTY,
        Text.EMPTY,
        "");
  }

  private static Option blind(Option option) {
    return new Option(
        option.id(),
        option.label(),
        Standing.CONJECTURE,
        List.of(),
        List.of(),
        option.when(),
        option.unavailable(),
        option.effects(),
        Text.EMPTY,
        null,
        option.route());
  }

  private static Document blind(Document document, SceneId id) {
    return new Document(
        document.id(),
        document.title(),
        document.kind(),
        document.origin(),
        document.written(),
        document.known(),
        document.text(),
        document.bears().stream().filter(one -> !one.decision().equals(id)).toList(),
        document.cite());
  }
}
