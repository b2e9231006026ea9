package org.malinnotes.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.lesson.Pupil;

/** Who said how often that what was decided was known already, which nobody can check. */
final class KnewNote {
  private KnewNote() {}

  /** The note; empty if nobody said so. */
  static Optional<String> of(ClassResults results) {
    List<Pupil> knew =
        results.collected().pupils().stream().filter(pupil -> pupil.score().knew() > 0).toList();
    return knew.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Said that they knew what was decided, so that these guesses are left out: "
                + knew.stream()
                    .map(pupil -> Shown.of(pupil.name()) + " (" + of(pupil) + ")")
                    .collect(Collectors.joining(", "))
                + ".");
  }

  private static String of(Pupil pupil) {
    return pupil.score().knew() + " of " + pupil.state().counted().size();
  }
}
