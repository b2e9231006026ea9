package org.malinnotes.check;

import java.util.List;
import org.malinnotes.diagnostic.ReferenceCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Document;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Options named by history's hand, documents and lessons exist in the decision they speak of. */
final class OptionReferences {
  private final Story story;
  private final Findings findings;

  private OptionReferences(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
  }

  static void check(Story story, Findings findings) {
    OptionReferences rules = new OptionReferences(story, findings);
    story.scenes().values().forEach(rules::replies);
    story.documents().values().forEach(rules::bearings);
    story.lessons().values().forEach(rules::arguments);
  }

  private void replies(Scene scene) {
    scene
        .decision()
        .ifPresent(
            decision -> {
              for (int i = 0; i < decision.reply().size(); i++) {
                Where where = Where.of(scene).to("decision/reply", i).to("option");
                require(decision, scene, decision.reply().get(i).option(), where);
              }
            });
  }

  private void bearings(Document document) {
    for (int i = 0; i < document.bears().size(); i++) {
      Document.Bearing bearing = document.bears().get(i);
      Scene scene = story.scenes().get(bearing.decision());
      Where where = Where.part("document", document.id()).to("bears", i);
      if (scene != null) {
        bearing(scene, bearing, where);
      }
    }
  }

  private void arguments(Lesson lesson) {
    for (int i = 0; i < lesson.decisions().size(); i++) {
      Lesson.Round round = lesson.decisions().get(i);
      Scene scene = story.scenes().get(round.scene());
      Where where = Where.of(lesson).to("decisions", i);
      if (scene != null && scene.decision().isPresent()) {
        for (int j = 0; j < round.arguments().size(); j++) {
          OptionId option = round.arguments().get(j).option();
          require(scene.decision().get(), scene, option, where.to("arguments", j).to("option"));
        }
      }
    }
  }

  private void bearing(Scene scene, Document.Bearing bearing, Where where) {
    if (scene.decision().isEmpty()) {
      findings.add(
          ReferenceCode.UNKNOWN_OPTION,
          where.to("decision"),
          "the scene " + scene.id().value() + " has no decision on which a document could bear",
          null);
      return;
    }
    Decision decision = scene.decision().get();
    options(decision, scene, bearing.speaksFor(), where.to("for"));
    options(decision, scene, bearing.against(), where.to("against"));
  }

  private void options(Decision decision, Scene scene, List<OptionId> options, Where where) {
    for (int i = 0; i < options.size(); i++) {
      require(decision, scene, options.get(i), Tour.item(where, i));
    }
  }

  private void require(Decision decision, Scene scene, OptionId option, Where where) {
    if (decision.option(option).isEmpty()) {
      Known known = new Known("option", decision.options().stream().map(Option::id).toList());
      findings.add(
          ReferenceCode.UNKNOWN_OPTION,
          where,
          "the decision in " + scene.id().value() + " has no option " + option.value(),
          known.help(option.value()),
          Where.of(scene).to("decision/options"),
          "its options are here");
    }
  }
}
