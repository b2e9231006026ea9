package org.malinnotes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.FileSaveStore;
import org.malinnotes.save.SaveFolders;
import org.malinnotes.save.SaveName;
import org.malinnotes.save.SaveStore;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** Opens the store of saved games and finds games in it. */
final class Saves {
  private Saves() {}

  /**
   * The store in the folder named on the line, or in the usual one.
   *
   * @throws ComplaintException if that is no folder
   */
  static SaveStore store(Given given) {
    return new FileSaveStore(folder(given));
  }

  /**
   * The folder named on the line, or the usual one. It need not exist.
   *
   * @throws ComplaintException if that is no folder
   */
  static Path folder(Given given) {
    String explicit = given.text("--saves").orElse(null);
    Path folder =
        required(SaveFolders.resolve(SaveFolders.given(explicit), SaveFolders::isWritable));
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ComplaintException(
          Shown.of(folder.toString(), 200)
              + " is not a folder, so no games can be saved in it. Name another with --saves DIR.");
    }
    return folder;
  }

  /** A name; throws {@link ComplaintException} for one that no save can have. */
  static SaveName name(String wanted) {
    Attempt<SaveName> name = SaveName.of(wanted);
    return name.result()
        .orElseThrow(() -> new ComplaintException(name.problems().get(0).message(), Exit.USAGE));
  }

  /** The name of a game in these chairs that nobody has named; with a number after it too. */
  static SaveName name(List<SeatId> held) {
    String word = Chairs.word(held);
    return new SaveName(SaveName.isValid(word) && SaveName.isValid(word + "-999") ? word : "game");
  }

  /** The time now, to the second, as ISO 8601 text. */
  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** What was wanted; throws {@link ComplaintException} with the problem if it cannot be had. */
  static <T> T required(Attempt<T> attempt) {
    return attempt
        .result()
        .orElseThrow(() -> new ComplaintException(attempt.problems().get(0).message()));
  }

  /** Refuses a name that is not one, or that an existing save has. */
  static void requireFree(SaveStore store, String wanted) {
    SaveName name = name(wanted);
    if (store.exists(name)) {
      throw new ComplaintException(
          "There is a saved game called "
              + name.value()
              + " already. Go on with it by malin resume "
              + name.value()
              + ", or choose another name.",
          Exit.USAGE);
    }
  }

  /** The game of this story played last, if it has not ended. */
  static Optional<String> unfinished(SaveStore store, Story story) {
    return store.list().stream()
        .filter(one -> isOf(story, one))
        .findFirst()
        .filter(one -> !one.save().result().orElseThrow().summary().ended())
        .map(one -> one.name().value());
  }

  /** The name of the game of this story played last; if there is none, of any game. */
  static String latest(SaveStore store, Story story) {
    List<SaveStore.Listed> all = store.list();
    return all.stream()
        .filter(one -> isOf(story, one))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(one -> one.name().value())
        .orElseThrow(
            () ->
                new ComplaintException(
                    "There is no saved game in "
                        + Shown.of(store.place(), 200)
                        + " yet. Begin one with malin."));
  }

  private static boolean isOf(Story story, SaveStore.Listed listed) {
    return listed.save().result().map(save -> save.story().equals(story.id())).orElse(false);
  }
}
