package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.play.PlaySession;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Resumption;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveName;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.save.SaveStore;

/** Opens a saved game to be played on. */
final class Loaded {
  private Loaded() {}

  /**
   * What came of it.
   *
   * @param messages what has changed since it was saved
   */
  record Result(
      Optional<PlaySession> session,
      Optional<Keeping> keeping,
      List<String> messages,
      List<SaveProblem> problems) {
    static Result failed(List<SaveProblem> problems) {
      return new Result(Optional.empty(), Optional.empty(), List.of(), List.copyOf(problems));
    }
  }

  /** Reads, locks and replays the save of this name. */
  static Result open(Engine engine, SaveStore store, String wanted) {
    Attempt<SaveName> name = SaveName.of(wanted);
    if (name.result().isEmpty()) {
      return Result.failed(name.problems());
    }
    Attempt<SaveFile> read = store.read(name.result().get());
    if (read.result().isEmpty()) {
      return Result.failed(read.problems());
    }
    Attempt<Resumption> resumed = Resumption.of(engine, read.result().get());
    if (resumed.result().isEmpty()) {
      return Result.failed(resumed.problems());
    }
    Keeping keeping = Keeping.begun(store, name.result().get());
    Optional<SaveProblem> taken = keeping.claim();
    if (taken.isPresent() && taken.get().kind() == SaveProblem.Kind.IN_USE) {
      return Result.failed(List.of(taken.get()));
    }
    List<SaveProblem> told = new ArrayList<>(read.problems());
    taken.ifPresent(told::add);
    return new Result(
        Optional.of(PlaySession.resume(engine, resumed.result().get())),
        Optional.of(keeping),
        resumed.result().get().messages(),
        List.copyOf(told));
  }
}
