package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.engine.EvidenceScore;
import org.malinnotes.engine.ForesightScore;
import org.malinnotes.engine.RecordScore;

/** The comparison with the record: in words first, then as numbers. */
final class CountSection {
  private CountSection() {}

  static Optional<Section> of(Ground ground) {
    return ground.closed()
        ? Optional.empty()
        : Optional.of(Section.prose("count", "Against the record", text(ground)));
  }

  private static List<String> text(Ground ground) {
    RecordScore score = RecordScore.of(ground.story(), ground.state());
    List<String> text = new ArrayList<>();
    text.add(Counting.sentence(ground.story(), ground.state()));
    score.score().ifPresent(number -> text.add(number(number, score)));
    long closed = score.met().stream().filter(met -> !met.counted()).count();
    if (closed > 0) {
      text.add(
          "At "
              + Words.count(closed, "further decision")
              + " what was decided was no longer open to you, so nothing is counted there.");
    }
    if (ground.state().setup().historian()) {
      foresight(ground).ifPresent(text::add);
      EvidenceScore.mean(ground.story(), ground.state())
          .ifPresent(
              mean ->
                  text.add(
                      "Evidence, how well your documents carried it: **" + mean + " of 100**."));
    }
    return text;
  }

  private static String number(int number, RecordScore score) {
    long counted = score.met().stream().filter(RecordScore.Met::counted).count();
    return "As a number, over "
        + Words.count(counted, "decision")
        + " of the record: **"
        + number
        + " of 100** (what was decided counts 1, what was considered a half, what was voiced a"
        + " fifth, what is yours alone nothing).";
  }

  private static Optional<String> foresight(Ground ground) {
    ForesightScore score = ForesightScore.of(ground.story(), ground.state());
    if (score.mean().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "Foresight, guessing what he ordered: **%+.0f points** against a blind guess, over %s.",
            score.mean().getAsDouble(),
            Words.count(score.guesses().size(), "forecast")));
  }
}
