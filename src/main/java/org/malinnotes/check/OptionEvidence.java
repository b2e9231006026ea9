package org.malinnotes.check;

import org.malinnotes.diagnostic.EvidenceCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Standing;

/** What an option says of the record it proves. */
final class OptionEvidence {
  private final Findings findings;

  OptionEvidence(Findings findings) {
    this.findings = findings;
  }

  void check(Scene scene, Decision decision) {
    for (int i = 0; i < decision.options().size(); i++) {
      Option option = decision.options().get(i);
      check(option, Where.of(scene).to("decision/options", i));
    }
  }

  private void check(Option option, Where where) {
    String standing = option.standing().word();
    if (option.standing() != Standing.CONJECTURE && option.cite().isEmpty()) {
      findings.add(
          EvidenceCode.NO_CITATION,
          where.to("standing"),
          "the option " + option.id().value() + " is called " + standing + " but cites nothing",
          "add cite: the entries that show it; or call it conjecture");
    }
    if (option.standing() == Standing.VOICED && option.by().isEmpty()) {
      findings.add(
          EvidenceCode.NO_VOICE,
          where.to("standing"),
          "the option " + option.id().value() + " was voiced, but by nobody",
          "add by: the people who urged it; or call it considered");
    }
    Departure departure = option.departure();
    if (departure != null) {
      because(departure, where);
    }
  }

  private void because(Departure departure, Where where) {
    if (departure.because().text().isEmpty()) {
      findings.add(
          EvidenceCode.NO_BECAUSE,
          where.to("departure"),
          "nothing says why this departure is " + departure.kind().word(),
          "add because: a sentence, and the entries it rests on");
    } else if (departure.because().cite().isEmpty()) {
      findings.add(
          EvidenceCode.NO_BECAUSE,
          where.to("because"),
          "this because rests on no entry of the record",
          "add cite: the entries that make it plausible");
    }
  }
}
