package org.malinnotes.save;

import java.util.List;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;

/** Takes things out of decisions. */
final class Plain {
  private Plain() {}

  static Decision withoutEffects(Decision decision) {
    return new Decision(
        decision.question(),
        decision.weight(),
        decision.counterfactual(),
        decision.options().stream().map(Plain::withoutEffects).toList(),
        decision.reply(),
        decision.record(),
        decision.reveal(),
        decision.analogy(),
        decision.hindsight(),
        decision.discussion());
  }

  private static Option withoutEffects(Option option) {
    return new Option(
        option.id(),
        option.label(),
        option.standing(),
        option.by(),
        option.cite(),
        option.when(),
        option.unavailable(),
        List.of(),
        option.text(),
        option.departure(),
        option.route());
  }
}
