package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.engine.Ledger;
import org.malinnotes.story.Measure;

/** What happened and what the line gives, measure by measure; only once the line has ended. */
final class LedgerSection {
  private LedgerSection() {}

  static Optional<Ledger> ledger(Ground ground) {
    return ground.ended()
        ? Optional.of(
            Ledger.of(
                ground.story(),
                ground.story().ending(ground.state().ending()),
                ground.state().values()))
        : Optional.empty();
  }

  static Optional<Section> of(Ground ground) {
    return ledger(ground)
        .filter(ledger -> ledger.rows().stream().anyMatch(row -> !row.measure().cost()))
        .map(ledger -> section(ground, ledger));
  }

  private static Section section(Ground ground, Ledger ledger) {
    List<String> text = new ArrayList<>();
    ledger
        .score()
        .ifPresent(
            score ->
                text.add(
                    "Taken together, and human cost apart, your line came as near to what happened"
                        + " as **"
                        + score
                        + " of 100**."));
    for (Ledger.Row row : ledger.rows()) {
      if (!row.measure().cost()) {
        text.add("### " + row.measure().title());
        text.add("*" + row.measure().question() + "*");
        text.add("**What happened:** " + happened(row));
        text.addAll(ground.citing().quotations(row.fact().cite()));
        text.add(
            "**On your line:** "
                + label(row.measure(), row.outcome().value())
                + " "
                + outcome(ground, row)
                + closeness(row));
      }
    }
    return Section.prose("outcomes", "What came of it", text);
  }

  /** The outcome's sentence, on what it rests and where that stands. */
  static String outcome(Ground ground, Ledger.Row row) {
    return Words.sentence(row.outcome().text())
        + " *"
        + Words.capital(row.outcome().basis().words())
        + "*"
        + ground.citing().references(row.outcome().cite())
        + ".";
  }

  private static String happened(Ledger.Row row) {
    String value = row.fact().value();
    return (value == null ? "" : label(row.measure(), value) + " ")
        + Words.sentence(row.fact().text());
  }

  private static String label(Measure measure, String value) {
    return Words.sentence(Words.capital(measure.word(value)));
  }

  private static String closeness(Ledger.Row row) {
    if (row.closeness().isEmpty()) {
      return "";
    }
    Measure measure = row.measure();
    int most = measure.scale().size() - 1;
    int apart = (int) Math.round((1 - row.closeness().getAsDouble()) * most);
    if (apart == 0) {
      return " As it happened.";
    }
    return " "
        + Words.capital(Words.count(apart, "step"))
        + (apart == most && most > 1 ? ", as far as the scale goes," : " of " + Counting.word(most))
        + " from what happened.";
  }
}
