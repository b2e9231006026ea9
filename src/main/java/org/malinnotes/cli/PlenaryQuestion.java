package org.malinnotes.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.malinnotes.play.Block;
import org.malinnotes.play.plenary.PlenarySession;
import org.malinnotes.terminal.Console;

/** Asks a teacher who comes back to a lesson. */
final class PlenaryQuestion {
  private PlenaryQuestion() {}

  /** Whether to go on with the lesson, rather than begin afresh; empty if the teacher leaves. */
  static Optional<Boolean> goesOn(Console console, PlenarySession session) {
    console.show(
        List.of(
            new Block.Prose("**" + session.title() + "**"),
            new Block.Notice(
                session.isFinished()
                    ? "This class has finished the lesson. `new` begins afresh and keeps the old"
                        + " one; for another class leave with `quit` and name it with `--class"
                        + " NAME`. Enter shows the last screen again."
                    : "This class has begun the lesson: "
                        + String.join(", ", session.status(session.shown()))
                        + ". Enter goes on there; `new` begins afresh and keeps the old one.")));
    return new Asking<Boolean>(console)
        .until(
            PlenaryQuestion::answer,
            List.of(new Block.Notice("Press Enter to go on, or type `new` or `quit`.")));
  }

  private static Optional<Boolean> answer(String line) {
    String typed = line.strip().toLowerCase(Locale.ROOT);
    return typed.isEmpty()
        ? Optional.of(true)
        : typed.equals("new") ? Optional.of(false) : Optional.empty();
  }
}
