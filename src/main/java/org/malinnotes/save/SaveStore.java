package org.malinnotes.save;

import java.util.List;
import java.util.Optional;

/** Where saves are kept. None of its methods throws for what can go wrong with files. */
public interface SaveStore {
  /**
   * A save that was found, readable or not.
   *
   * @param name the name of its file, which counts more than the name inside
   */
  record Listed(SaveName name, Attempt<SaveFile> save) {}

  /** Where that is, for messages. */
  String place();

  /** Every save, the one saved last first. */
  List<Listed> list();

  /**
   * Reads a save. When its file is damaged or gone and the generation before can be read, that one
   * comes back together with a problem that says so.
   */
  Attempt<SaveFile> read(SaveName name);

  /** Whether anything of that name is kept. */
  boolean exists(SaveName name);

  /**
   * Writes a save under its name, all or nothing, keeping the generation before. Refuses while
   * another game holds the lock, and refuses to replace a file that is no save or comes from a
   * later version.
   */
  Optional<SaveProblem> write(SaveFile save);

  /** Deletes a save and the generation before it. Refuses while another game holds the lock. */
  Optional<SaveProblem> delete(SaveName name);

  /** Keeps every other game away from a save until the lock is closed. */
  Attempt<SaveLock> lock(SaveName name);
}
