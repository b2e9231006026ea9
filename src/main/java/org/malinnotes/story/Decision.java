package org.malinnotes.story;

import java.util.List;
import java.util.Optional;

/**
 * What the man in the chair must settle.
 *
 * @param counterfactual met only after a departure: nothing was decided, nothing is scored
 * @param reply history's hand; without a match what was decided is taken
 * @param record the entries that show what was decided; empty in a counterfactual
 * @param reveal what was decided, hidden or misperceived; empty in a counterfactual
 * @param analogy what the record offers instead, in a counterfactual
 * @param hindsight what was learned only later, shown at the chapter's end
 * @param discussion one question for a class
 */
public record Decision(
    String question,
    Weight weight,
    boolean counterfactual,
    List<Option> options,
    List<Reply> reply,
    List<EntryId> record,
    Text reveal,
    Text analogy,
    Text hindsight,
    String discussion)
    implements Step {

  /** The option with this id, if there is one. */
  public Optional<Option> option(OptionId id) {
    // A loop, for every order looks here several times.
    for (Option option : options) {
      if (option.id().equals(id)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /** The options' ids, in their order. */
  public List<OptionId> optionIds() {
    return options.stream().map(Option::id).toList();
  }

  /** What was decided; empty in a counterfactual. */
  public Optional<Option> decided() {
    for (Option option : options) {
      if (option.isDecided()) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.decision(this);
  }
}
