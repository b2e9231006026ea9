package org.malinnotes.cli;

import java.util.Optional;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveName;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.save.SaveStore;

/** Saves a copy of a game under another name. */
final class SaveCopies {
  private SaveCopies() {}

  /** Writes the copy and tells what came of it. An existing save is never replaced. */
  static String copy(SaveStore store, SaveFile save, String wanted) {
    Attempt<SaveName> name = SaveName.of(wanted);
    if (name.result().isEmpty()) {
      return name.problems().get(0).message();
    }
    String shown = name.result().get().value();
    if (store.exists(name.result().get())) {
      return "There is a saved game called " + shown + " already; choose another name.";
    }
    try (Keeping copy = Keeping.named(store, name.result().get())) {
      Optional<SaveProblem> problem = copy.write(save);
      return problem
          .map(SaveProblem::message)
          .orElse("A copy is saved as " + shown + ". You go on in this game.");
    }
  }
}
