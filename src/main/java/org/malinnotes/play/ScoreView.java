package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.malinnotes.engine.Counting;
import org.malinnotes.engine.EvidenceScore;
import org.malinnotes.engine.ForesightScore;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Ledger;
import org.malinnotes.engine.RecordScore;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Story;

/** The scores so far, side by side and never merged. */
final class ScoreView implements View {
  @Override
  public List<Block> show(Desk desk, String typed) {
    if (desk.closed()) {
      return Answers.notice("The scores stay closed until this line ends.");
    }
    Story story = desk.story();
    GameState state = desk.state().settled();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Rule(List.of("Against the record"), false));
    if (state.ending() != null) {
      Ledger ledger = Ledger.of(story, story.ending(state.ending()), state.values());
      ledger.rows().stream()
          .filter(row -> row.measure().cost())
          .forEach(row -> blocks.add(new Block.Prose(cost(row))));
      blocks.add(new Block.Prose(decisions(story, state)));
      blocks.add(new Block.Prose(outcomes(ledger)));
    } else {
      blocks.add(new Block.Prose(decisions(story, state)));
    }
    if (state.setup().historian()) {
      blocks.add(new Block.Prose(historian(story, state)));
    }
    blocks.add(
        new Block.Notice(
            "A score describes how near a line ran to what happened. It is not a mark: nothing"
                + " here says that what happened was right."));
    return blocks;
  }

  /** What a line cost, which is never compared. */
  static String cost(Ledger.Row row) {
    return "**" + row.measure().title() + ".** " + row.outcome().text();
  }

  private static String decisions(Story story, GameState state) {
    RecordScore score = RecordScore.of(story, state);
    String number =
        score.score().isPresent() ? " **" + score.score().getAsInt() + " of 100.**" : "";
    return "**Decisions.** " + Counting.sentence(story, state) + number;
  }

  private static String outcomes(Ledger ledger) {
    StringBuilder text = new StringBuilder("**Outcomes.** ");
    ledger
        .score()
        .ifPresent(
            score ->
                text.append("As near to what happened as **").append(score).append(" of 100:**"));
    for (Ledger.Row row : ledger.rows()) {
      if (!row.measure().cost()) {
        text.append("\n- ").append(outcome(row));
      }
    }
    return text.toString();
  }

  private static String outcome(Ledger.Row row) {
    Measure measure = row.measure();
    String told = measure.title() + ": " + measure.word(row.outcome().value());
    if (row.closeness().isEmpty()) {
      return told;
    }
    return told + (row.closeness().getAsDouble() == 1 ? " (as it happened)" : " (otherwise)");
  }

  private static String historian(Story story, GameState state) {
    ForesightScore foresight = ForesightScore.of(story, state);
    List<String> parts = new ArrayList<>();
    foresight
        .mean()
        .ifPresent(
            mean ->
                parts.add(
                    String.format(
                        Locale.ROOT,
                        "**Foresight.** %+.0f points against a blind guess, over %s.",
                        mean,
                        foresight.guesses().size() == 1
                            ? "one forecast"
                            : Counting.word(foresight.guesses().size()) + " forecasts")));
    EvidenceScore.mean(story, state)
        .ifPresent(mean -> parts.add("**Evidence.** " + mean + " of 100."));
    return parts.isEmpty()
        ? "**Foresight and evidence.** Nothing to count yet."
        : String.join("\n\n", parts);
  }
}
