package org.malinnotes.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;

/** What can be said of one decision by itself. */
final class DecisionRules {
  private final Findings findings;
  private final DepartureRules departures;

  DecisionRules(Findings findings) {
    this.findings = findings;
    this.departures = new DepartureRules(findings);
  }

  void check(Scene scene) {
    scene.decision().ifPresent(decision -> check(scene, decision));
  }

  private void check(Scene scene, Decision decision) {
    Where where = Where.of(scene).to("decision");
    if (decision.options().size() < 2) {
      findings.add(
          StructureCode.FEW_OPTIONS,
          where.to("options"),
          "a decision needs two options at least",
          "add what else could have been ordered, or let the scene go on without a decision");
    }
    names(decision, where);
    if (decision.counterfactual()) {
      nothingDecided(decision, where);
    } else {
      decided(decision, where);
    }
    // Who departs from what can be told only when it is clear what was decided.
    boolean fits =
        decision.options().stream().filter(Option::isDecided).count()
            == (decision.counterfactual() ? 0 : 1);
    for (int i = 0; i < decision.options().size(); i++) {
      Option option = decision.options().get(i);
      Where at = where.to("options", i);
      reason(option, at);
      if (fits) {
        departures.check(decision, option, at);
      }
    }
    replies(decision, where);
  }

  private void names(Decision decision, Where where) {
    Map<OptionId, Where> seen = new HashMap<>();
    for (int i = 0; i < decision.options().size(); i++) {
      OptionId id = decision.options().get(i).id();
      Where at = where.to("options", i).to("id");
      Where first = seen.putIfAbsent(id, at);
      if (first != null) {
        findings.add(
            StructureCode.DUPLICATE_OPTION,
            at,
            "this decision already has an option " + id.value(),
            "give each option a name of its own",
            first,
            "the other one");
      }
    }
  }

  private void nothingDecided(Decision decision, Where where) {
    for (int i = 0; i < decision.options().size(); i++) {
      if (decision.options().get(i).isDecided()) {
        findings.add(
            StructureCode.DECIDED,
            where.to("options", i).to("standing"),
            "nothing was decided in a counterfactual",
            "call it considered, voiced or conjecture");
      }
    }
  }

  private void decided(Decision decision, Where where) {
    List<Option> decided = decision.options().stream().filter(Option::isDecided).toList();
    if (decided.isEmpty()) {
      findings.add(
          StructureCode.DECIDED,
          where.to("options"),
          "no option is what was decided",
          "mark it decided; or, after a departure, mark the decision counterfactual");
    }
    for (Option more : decided.subList(Math.min(1, decided.size()), decided.size())) {
      int first = decision.options().indexOf(decided.get(0));
      findings.add(
          StructureCode.DECIDED,
          where.to("options", decision.options().indexOf(more)).to("standing"),
          "a second option is said to have been decided",
          "where history took a package, let one option be the whole package",
          where.to("options", first).to("standing"),
          "the first one");
    }
  }

  private void reason(Option option, Where where) {
    boolean conditional = !Ways.always(option.when());
    if (conditional && option.unavailable() == null) {
      findings.add(
          StructureCode.CLOSED_REASON,
          where.to("when"),
          "the player is not told why this option is closed",
          "add unavailable: the reason, as the man in the chair would know it");
    } else if (!conditional && option.unavailable() != null) {
      findings.add(
          StructureCode.CLOSED_REASON,
          where.to("unavailable"),
          "this option is never closed",
          "add when, or take out unavailable");
    }
  }

  private void replies(Decision decision, Where where) {
    int count = decision.reply().size();
    for (int i = 0; i < count - 1; i++) {
      if (Ways.always(decision.reply().get(i).when())) {
        findings.add(
            StructureCode.DEAD_WAY,
            where.to("reply", i + 1),
            "history's hand never comes to this reply",
            "the one before it always holds: give it a when, or put it last");
        return;
      }
    }
    if (decision.counterfactual()
        && (count == 0 || !Ways.always(decision.reply().get(count - 1).when()))) {
      findings.add(
          StructureCode.NO_LAST_REPLY,
          where.to("reply"),
          "history's hand may have no answer here: nothing was decided in a counterfactual",
          "end the reply with an option without when");
    }
  }
}
