package org.malinnotes.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.engine.Taken;
import org.malinnotes.story.Option;
import org.malinnotes.story.PersonId;

/** Who in the record urged something else at the decisions met, by name. */
final class DissentersSection {
  private DissentersSection() {}

  static Optional<Section> of(Ground ground) {
    if (ground.closed()) {
      return Optional.empty();
    }
    Map<PersonId, List<String>> urged = new LinkedHashMap<>();
    for (Taken taken : ground.state().ownLine()) {
      for (Option option : ground.decision(taken).options()) {
        if (!option.isDecided() && !ground.decision(taken).counterfactual()) {
          for (PersonId person : option.by()) {
            urged
                .computeIfAbsent(person, key -> new ArrayList<>())
                .add(line(ground, taken, option));
          }
        }
      }
    }
    if (urged.isEmpty()) {
      return Optional.empty();
    }
    List<String> text = new ArrayList<>();
    text.add("Nobody had to decide as was decided. These argued for something else:");
    urged.forEach(
        (person, lines) ->
            text.add(
                "**" + ground.story().person(person).name() + "**\n\n" + String.join("\n", lines)));
    return Optional.of(Section.prose("dissenters", "Who urged otherwise", text));
  }

  private static String line(Ground ground, Taken taken, Option option) {
    String same = option.id().equals(taken.option()) ? " You ordered it." : "";
    return "- "
        + ground.scene(taken).date().inWords()
        + ": "
        + option.label()
        + ground.citing().references(option.cite())
        + same;
  }
}
