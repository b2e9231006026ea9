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
  private SaveName name;
  private @Nullable SaveLock lock;
  private boolean written;

  /**
   * Keeps a game under a name.
   *
   * @param chosen whether the player chose the name
   */
  Keeping(SaveStore store, SaveName name, boolean chosen) {
    this.store = store;
    this.name = name;
    this.chosen = chosen;
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
      Optional<SaveProblem> taken = chosen ? claim() : claimFree();
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

  /** Whether anything has been written. */
  boolean written() {
    return written;
  }

  SaveStore store() {
    return store;
  }

  private Optional<SaveProblem> claimFree() {
    String stem = name.value();
    Optional<SaveProblem> problem = Optional.empty();
    for (int i = 1; i <= 999; i++) {
      name = new SaveName(i == 1 ? stem : stem + "-" + i);
      if (!store.exists(name)) {
        problem = claim();
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
