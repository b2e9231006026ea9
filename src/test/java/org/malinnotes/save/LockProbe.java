package org.malinnotes.save;

import java.nio.file.Path;

/** A process of its own that tries to take the lock of the save {@code game}. */
final class LockProbe {
  private LockProbe() {}

  /** Prints what came of it; the argument is the folder. */
  public static void main(String... args) {
    Attempt<SaveLock> attempt = new FileSaveStore(Path.of(args[0])).lock(new SaveName("game"));
    System.out.println(
        attempt.result().isPresent() ? "taken" : attempt.problems().get(0).kind().name());
  }
}
