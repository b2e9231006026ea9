package org.malinnotes.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveLock;
import org.malinnotes.save.SaveName;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.save.SaveStore;

/**
 * Keeps one game in the store. The lock is taken with the first write; a name that nobody chose
 * makes way for one that is free.
 */
final class Keeping implements AutoCloseable {
  private final SaveStore store;
  private final boolean chosen;
  private final boolean begun;
  private SaveName name;
  private @Nullable SaveLock lock;
  private boolean written;

  private Keeping(SaveStore store, SaveName name, boolean chosen, boolean begun) {
    this.store = store;
    this.name = name;
    this.chosen = chosen;
    this.begun = begun;
  }

  /** Keeps a new game under this name, or if that is taken by then, under one like it. */
  static Keeping unnamed(SaveStore store, SaveName name) {
    return new Keeping(store, name, false, false);
  }

  /** Keeps a new game under the name the player chose, and never in the place of another. */
  static Keeping named(SaveStore store, SaveName name) {
    return new Keeping(store, name, true, false);
  }

  /** Goes on keeping a game that was read from the store. */
  static Keeping begun(SaveStore store, SaveName name) {
    return new Keeping(store, name, true, true);
  }

  /** Takes the lock now; what stands in the way if it cannot be had. */
  Optional<SaveProblem> claim() {
    if (lock != null) {
      return Optional.empty();
    }
    Attempt<SaveLock> attempt = store.lock(name);
    lock = attempt.result().orElse(null);
    return attempt.problems().stream().findFirst().filter(problem -> lock == null);
  }

  /** Writes the game; what went wrong if it could not be written. */
  Optional<SaveProblem> write(SaveFile save) {
    if (lock == null) {
      Optional<SaveProblem> taken = begun ? claim() : chosen ? claimNew() : claimFree();
      if (taken.isPresent()) {
        return taken;
      }
    }
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    Optional<SaveProblem> problem = store.write(save.named(name).stamped(Version.number(), now));
    written |= problem.isEmpty();
    return problem;
  }

  /** The name under which the game is kept. */
  SaveName name() {
    return name;
  }

  /** Whether the lock held is the one of the save so called. */
  boolean holds(String wanted) {
    return lock != null && SaveName.of(wanted).result().map(name::equals).orElse(false);
  }

  /** Whether anything has been written. */
  boolean written() {
    return written;
  }

  SaveStore store() {
    return store;
  }

  /** Another game may have been begun under the name, and left, since this one looked. */
  private Optional<SaveProblem> claimNew() {
    Optional<SaveProblem> problem = claim();
    if (problem.isEmpty() && store.exists(name)) {
      close();
      return Optional.of(
          new SaveProblem(
              SaveProblem.Kind.IN_USE,
              "Meanwhile there is another saved game called " + name.value(),
              "",
              "Keep this one under another name: save NAME."));
    }
    return problem;
  }

  private Optional<SaveProblem> claimFree() {
    String stem = name.value();
    Optional<SaveProblem> problem = Optional.empty();
    for (int i = 1; i <= 999; i++) {
      name = new SaveName(i == 1 ? stem : stem + "-" + i);
      if (!store.exists(name)) {
        problem = claimNew();
        if (problem.isEmpty() || problem.get().kind() != SaveProblem.Kind.IN_USE) {
          return problem;
        }
      }
    }
    return problem;
  }

  @Override
  public void close() {
    if (lock != null) {
      lock.close();
      lock = null;
    }
  }
}
