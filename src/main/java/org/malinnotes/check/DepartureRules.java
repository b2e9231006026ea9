package org.malinnotes.check;

import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Option;

/** An option says how it departs from the record exactly where there is one to depart from. */
final class DepartureRules {
  private final Findings findings;

  DepartureRules(Findings findings) {
    this.findings = findings;
  }

  void check(Decision decision, Option option, Where where) {
    Departure departure = option.departure();
    boolean departs = !decision.counterfactual() && !option.isDecided();
    if (departs && departure == null) {
      findings.add(
          StructureCode.NO_DEPARTURE,
          where,
          "the option " + option.id().value() + " does not say how it departs from the record",
          "add departure: absorbed, detour or branch");
    } else if (!departs && departure != null) {
      findings.add(
          StructureCode.NEEDLESS_DEPARTURE,
          where.to("departure"),
          option.isDecided() && !decision.counterfactual()
              ? "what was decided departs from nothing"
              : "a counterfactual decision has left the record already",
          "take out departure, because and rejoin");
    } else if (departure != null) {
      rejoin(departure, where);
    }
  }

  private void rejoin(Departure departure, Where where) {
    boolean detour = departure.kind() == Departure.Kind.DETOUR;
    if (detour && departure.rejoin() == null) {
      findings.add(
          StructureCode.REJOIN,
          where.to("departure"),
          "this detour does not say where it is back on the record's scenes",
          "add rejoin: the id of a scene of the record");
    } else if (!detour && departure.rejoin() != null) {
      findings.add(
          StructureCode.REJOIN,
          where.to("rejoin"),
          "only a detour rejoins; this departure is called " + departure.kind().word(),
          "call it a detour, or take out rejoin");
    }
  }
}
