package org.malinnotes.cli;

import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.save.Attempt;

/** Finds the folder of a class. */
final class Classes {
  private Classes() {}

  /**
   * The folder of the class called so, in the folder of saves.
   *
   * @throws ComplaintException for a name that no class can have
   */
  static ClassFolder folder(Given given, String name) {
    Attempt<ClassFolder> folder = ClassFolder.of(Saves.folder(given), name);
    return folder
        .result()
        .orElseThrow(() -> new ComplaintException(folder.problems().get(0).message(), Exit.USAGE));
  }
}
