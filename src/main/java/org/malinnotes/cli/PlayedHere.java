package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.malinnotes.classroom.ResultFiles;
import org.malinnotes.classroom.keeping.Inventory;

/** Results of those who played alone on this machine, which belong to no class's folder. */
final class PlayedHere {
  private PlayedHere() {}

  /** That they stay where they are when a class is forgotten; empty if there are none. */
  static Optional<String> afterForgetting(Given given) {
    return there(given).map(there -> there + " To wipe them: malin class forget --results");
  }

  /**
   * That the originals stay, or that there are results which were not collected; empty if there are
   * none.
   *
   * @param collected the folder collected from
   */
  static Optional<String> afterCollecting(Given given, Path collected) {
    Path alone = ResultFiles.folder(Saves.folder(given));
    return there(given)
        .map(
            there ->
                isBelow(alone, collected)
                    ? there + " When they are done with: malin class forget --results"
                    : there + " To collect them: malin class collect " + ShellWord.of(alone));
  }

  private static Optional<String> there(Given given) {
    Path alone = ResultFiles.folder(Saves.folder(given));
    int results = KeptThere.ofResults(alone).all(Inventory.Sort.RESULT).size();
    return results == 0
        ? Optional.empty()
        : Optional.of(
            Plural.of(results, "result")
                + " of those who played on this machine "
                + (results == 1 ? "is" : "are")
                + " in "
                + Shown.of(alone.toString(), 200)
                + ".");
  }

  private static boolean isBelow(Path folder, Path above) {
    try {
      return Files.exists(folder) && folder.toRealPath().startsWith(above.toRealPath());
    } catch (IOException gone) {
      return false;
    }
  }
}
