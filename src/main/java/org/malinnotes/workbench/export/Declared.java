package org.malinnotes.workbench.export;

import java.util.List;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Measure;
import org.malinnotes.story.MeasureId;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.story.UnknownNameException;

/**
 * Looks up what the model keeps in lists; like the story's own look-ups, each throws {@link
 * UnknownNameException} for a name that is not there.
 */
final class Declared {
  private Declared() {}

  static Measure measure(Story story, MeasureId id) {
    return story.measures().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException(id.value()));
  }

  /** A value of the measure's scale, or one of those for human cost. */
  static String value(Measure measure, String value) {
    boolean known = measure.cost() ? Outcome.COSTS.contains(value) : measure.rank(value) >= 0;
    if (!known) {
      throw new UnknownNameException(value);
    }
    return value;
  }

  static OptionId option(Decision decision, OptionId id) {
    return decision
        .option(id)
        .map(option -> option.id())
        .orElseThrow(() -> new UnknownNameException(id.value()));
  }

  /** Options of the scene's decision; a scene without one has none. */
  static List<OptionId> options(Scene scene, List<OptionId> ids) {
    return ids.stream()
        .map(
            id ->
                scene
                    .decision()
                    .map(decision -> option(decision, id))
                    .orElseThrow(() -> new UnknownNameException(id.value())))
        .toList();
  }
}
