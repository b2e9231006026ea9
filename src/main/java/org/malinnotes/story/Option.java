package org.malinnotes.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One order that the player can give at a decision.
 *
 * @param by who urged it, for a voiced option
 * @param when open only while this holds
 * @param unavailable the reason shown while closed; null when the option is always open
 * @param text the immediate consequence
 * @param departure null for what was decided and in counterfactual decisions
 */
public record Option(
    OptionId id,
    String label,
    Standing standing,
    List<PersonId> by,
    List<EntryId> cite,
    Condition when,
    @Nullable String unavailable,
    List<Effect> effects,
    Text text,
    @Nullable Departure departure,
    Route route) {

  /** Whether this is what was decided. */
  public boolean isDecided() {
    return standing == Standing.DECIDED;
  }
}
