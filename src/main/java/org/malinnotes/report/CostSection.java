package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.engine.Ledger;

/** Human cost: first of all, never as a number of ours, never weighed against anything. */
final class CostSection {
  private static final Map<String, String> TOLD =
      Map.of(
          "none-told", "None are told of",
          "fewer", "Fewer than in fact",
          "as-many", "As many as in fact",
          "more", "More than in fact",
          "unknown", "Nobody can say");

  private CostSection() {}

  static Optional<Section> of(Ground ground) {
    return LedgerSection.ledger(ground)
        .flatMap(ledger -> ledger.rows().stream().filter(row -> row.measure().cost()).findFirst())
        .map(row -> section(ground, row));
  }

  private static Section section(Ground ground, Ledger.Row row) {
    List<String> text = new ArrayList<>();
    text.add("**What happened.** " + row.fact().text());
    text.addAll(ground.citing().quotations(row.fact().cite()));
    text.add("**On your line.** " + told(row) + ". " + LedgerSection.outcome(ground, row));
    return Section.prose("cost", row.measure().title(), text);
  }

  /** How many, in words: compared, never counted. */
  static String told(Ledger.Row row) {
    return TOLD.getOrDefault(row.outcome().value(), row.outcome().value());
  }
}
