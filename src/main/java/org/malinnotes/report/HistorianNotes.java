package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.malinnotes.engine.EvidenceScore;
import org.malinnotes.engine.Foresight;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Taken;
import org.malinnotes.story.Decision;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Option;

/** What historian mode asked at one decision, and how the answers fared. */
final class HistorianNotes {
  private HistorianNotes() {}

  static List<String> of(Ground ground, Taken taken) {
    List<String> notes = new ArrayList<>();
    if (taken.evidence() != null) {
      notes.add(evidence(ground, taken, taken.evidence()));
    }
    if (taken.guess() != null) {
      notes.add(guess(ground.decision(taken), taken.guess()));
    }
    return notes;
  }

  private static String evidence(Ground ground, Taken taken, List<DocumentId> named) {
    String titles =
        named.isEmpty()
            ? "none"
            : Words.list(
                named.stream().map(id -> "*" + ground.story().document(id).title() + "*").toList());
    Optional<EvidenceScore> score =
        EvidenceScore.of(ground.story(), ground.scene(taken), taken.option(), named);
    return "**Your evidence:** "
        + titles
        + ". "
        + score
            .map(HistorianNotes::explained)
            .orElse("No document offered bears on this order, so nothing is counted.");
  }

  private static String explained(EvidenceScore score) {
    List<String> parts = new ArrayList<>();
    parts.add(score.bearing() + " of " + score.named() + " bear on the order");
    score
        .origins()
        .ifPresent(
            two ->
                parts.add(
                    two
                        ? "two independent origins speak for it"
                        : "no two independent origins speak for it"));
    score
        .against()
        .ifPresent(one -> parts.add(one ? "one speaks against it" : "none speaks against it"));
    return "**" + score.points() + " of 100:** " + Words.list(parts) + ".";
  }

  private static String guess(Decision decision, Guess guess) {
    return "**Your forecast:** "
        + guess.accept(
            new Guess.Visitor<String>() {
              @Override
              public String sure(Guess.Sure sure) {
                Option option = decision.option(sure.option()).orElseThrow();
                int options = decision.options().size();
                double points =
                    Foresight.score(sure.percent(), option.isDecided(), options)
                        - Foresight.chance(options);
                return option.label()
                    + String.format(
                        Locale.ROOT,
                        " At %d %%, and %s: **%+.0f points** against a blind guess.",
                        sure.percent(),
                        option.isDecided() ? "so it was" : "it was not so",
                        points);
              }

              @Override
              public String knew(Guess.Knew knew) {
                return "you already knew; it is not counted.";
              }
            });
  }
}
