package org.malinnotes.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveName;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.save.SaveStore;
import org.malinnotes.save.SavedLine;

/** Lists, shows and deletes saved games. */
final class SaveActions {
  private final PrintStream out;
  private final PrintStream err;

  SaveActions(Io io) {
    this.out = io.out();
    this.err = io.err();
  }

  int list(SaveStore store) {
    List<SaveStore.Listed> found = store.list();
    if (found.isEmpty()) {
      out.println("No saved games in " + Shown.of(store.place(), 200) + ".");
    }
    for (SaveStore.Listed one : found) {
      Optional<SaveFile> save = one.save().result();
      if (save.isPresent()) {
        out.println(one.name().value() + ": " + line(save.get()));
      } else {
        out.println(one.name().value() + ": cannot be read");
        out.println("  " + one.save().problems().get(0).message());
      }
    }
    return Exit.OK;
  }

  int show(SaveStore store, SaveName name) {
    Attempt<SaveFile> read = store.read(name);
    read.problems().forEach(problem -> err.println(problem.message()));
    if (read.result().isEmpty()) {
      return Exit.FOUND;
    }
    SaveFile save = read.result().get();
    out.println("Name: " + name.value());
    out.println("Story: " + save.story() + ", version " + Shown.of(save.storyVersion(), 200));
    out.println("Chair: " + save.mode());
    out.println("Begun: " + save.created());
    out.println("Saved: " + save.saved());
    out.println(
        "Stands at: " + save.summary().title() + (save.summary().ended() ? " (ended)" : ""));
    for (SavedLine line : save.lines()) {
      out.println(
          "Line "
              + line.number()
              + ": "
              + line.events().size()
              + (line.events().size() == 1 ? " answer" : " answers")
              + (line.number() == save.active() ? " (being played)" : ""));
    }
    return Exit.OK;
  }

  int delete(SaveStore store, SaveName name) {
    if (!store.exists(name)) {
      err.println(
          "There is no saved game called "
              + name.value()
              + " in "
              + Shown.of(store.place(), 200)
              + ".");
      return Exit.FOUND;
    }
    Optional<SaveProblem> problem = store.delete(name);
    if (problem.isPresent()) {
      err.println(problem.get().message());
      return Exit.FOUND;
    }
    out.println("Deleted " + name.value() + ".");
    return Exit.OK;
  }

  private static String line(SaveFile save) {
    return save.mode()
        + ", "
        + (save.summary().ended() ? "ended: " : "at: ")
        + save.summary().title()
        + ", saved "
        + save.saved();
  }
}
