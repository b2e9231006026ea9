package org.malinnotes.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Taken;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Person;
import org.malinnotes.story.PersonId;

/** What became of the people met; told only once the line has ended. */
final class FatesSection {
  private FatesSection() {}

  static Optional<Section> of(Ground ground) {
    List<String> fates = new ArrayList<>();
    if (ground.ended()) {
      met(ground).stream()
          .map(id -> ground.story().people().get(id))
          .filter(Objects::nonNull)
          .filter(person -> person.fate() != null)
          .forEach(person -> fates.add("- " + fate(person)));
    }
    return fates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.prose(
                "fates",
                "What became of them",
                List.of(
                    "In fact, whatever became of them on your line:", String.join("\n", fates))));
  }

  private static String fate(Person person) {
    return "**" + person.name() + ".** " + person.fate();
  }

  /** Those present in the scenes shown, and those who urged something at the decisions met. */
  private static Set<PersonId> met(Ground ground) {
    Set<PersonId> met = new LinkedHashSet<>();
    for (Turn turn : ground.turns()) {
      for (Happening happening : turn.happenings()) {
        if (happening instanceof Happening.SceneEntered entered) {
          met.addAll(entered.scene().present());
        }
      }
    }
    for (Taken taken : ground.state().ownLine()) {
      ground.decision(taken).options().forEach(option -> met.addAll(option.by()));
    }
    return met;
  }
}
