package org.malinnotes.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.engine.Truth;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.Reply;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.story.VariableId;

/** History's hand always finds an open option, and on the record what was decided. */
final class HandRules {
  private final Story story;
  private final Values initial;
  private final Findings findings;

  HandRules(Story story, Findings findings) {
    this.story = story;
    this.initial = Values.initial(story);
    this.findings = findings;
  }

  /** At a decision of the record, with the values it is met at. */
  static void onRecord(
      Scene scene, Decision decision, Option decided, Values values, Findings findings) {
    for (int i = 0; i < decision.reply().size(); i++) {
      Reply reply = decision.reply().get(i);
      if (Truth.of(reply.when(), values)) {
        if (!reply.option().equals(decided.id())) {
          findings.add(
              StructureCode.HAND_DIFFERS,
              Where.of(scene).to("decision/reply", i).to("option"),
              "on the record history's hand orders "
                  + reply.option().value()
                  + " here, but "
                  + decided.id().value()
                  + " was decided",
              "narrow its when to lines that have departed");
        }
        return;
      }
    }
  }

  /** Whatever the values are, in one decision whose names are all declared. */
  void check(Scene scene) {
    scene.decision().ifPresent(decision -> check(scene, decision));
  }

  private void check(Scene scene, Decision decision) {
    Assignments assignments = new Assignments(story, initial, read(decision));
    Where where = Where.of(scene).to("decision");
    if (!assignments.feasible()) {
      return;
    }
    if (!decision.options().isEmpty()
        && assignments.any(values -> decision.options().stream().noneMatch(open(values)))) {
      findings.add(
          StructureCode.ALL_CLOSED,
          where.to("options"),
          "all options may be closed at once",
          "leave one without a when");
      return;
    }
    for (int i = 0; i < decision.reply().size(); i++) {
      int index = i;
      if (assignments.any(values -> picksClosed(decision, index, values))) {
        findings.add(
            StructureCode.HAND_CLOSED,
            where.to("reply", i),
            "history's hand may order " + named(decision, i) + " here while it is closed",
            "repeat the option's condition in the reply's when");
      }
    }
    Optional<Option> decided = decision.decided();
    if (decided.isPresent()
        && assignments.any(
            values -> none(decision.reply(), values) && !open(values).test(decided.get()))) {
      findings.add(
          StructureCode.HAND_CLOSED,
          where.to("options", decision.options().indexOf(decided.get())).to("when"),
          "history's hand orders what was decided here even while it is closed",
          "add a reply that says what else is ordered then");
    }
  }

  private static Predicate<Option> open(Values values) {
    return option -> Truth.of(option.when(), values);
  }

  private static boolean picksClosed(Decision decision, int index, Values values) {
    Reply reply = decision.reply().get(index);
    Optional<Option> option = decision.option(reply.option());
    return option.isPresent()
        && Truth.of(reply.when(), values)
        && none(decision.reply().subList(0, index), values)
        && !open(values).test(option.get());
  }

  private static boolean none(List<Reply> replies, Values values) {
    return replies.stream().noneMatch(reply -> Truth.of(reply.when(), values));
  }

  private static String named(Decision decision, int index) {
    return decision.reply().get(index).option().value();
  }

  private static Set<VariableId> read(Decision decision) {
    Set<VariableId> read = new LinkedHashSet<>();
    for (Option option : decision.options()) {
      read.addAll(Variables.in(option.when()));
    }
    for (Reply reply : decision.reply()) {
      Condition when = reply.when();
      read.addAll(Variables.in(when));
    }
    return read;
  }
}
