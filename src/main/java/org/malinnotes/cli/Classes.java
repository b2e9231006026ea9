package org.malinnotes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.save.Attempt;

/** Finds the folder of the class that a command is about. */
final class Classes {
  private Classes() {}

  /** With the option that names a class. */
  static Given option(Given given) {
    return given.text(
        "--class",
        "NAME",
        "The class, for somebody who has more than one. Otherwise " + ClassFolder.USUAL + ".");
  }

  /** The class named on the line, or the usual one. */
  static ClassFolder named(Given given) {
    return folder(given, given.text("--class").orElse(ClassFolder.USUAL));
  }

  /** The class of a name; throws {@link ComplaintException} for one that no class can have. */
  static ClassFolder folder(Given given, String name) {
    Attempt<ClassFolder> folder = ClassFolder.of(Saves.folder(given), name);
    return folder
        .result()
        .orElseThrow(() -> new ComplaintException(folder.problems().get(0).message(), Exit.USAGE));
  }

  /**
   * A folder that is there.
   *
   * @throws ComplaintException if it is not
   */
  static Path existing(Path folder, String noun) {
    String shown = Shown.of(folder.toString(), 200);
    if (Files.isRegularFile(folder)) {
      throw new ComplaintException(shown + " is a file. Name the folder " + noun + ".", Exit.USAGE);
    }
    if (!Files.isDirectory(folder)) {
      throw new ComplaintException("There is no folder " + shown + ".", Exit.USAGE);
    }
    return folder;
  }

  /** The lesson that is named by {@code --lesson}, and its story; or the story with any lesson. */
  static Scope scope(Io io, Given given) {
    Optional<Path> story = given.path("--story");
    return given
        .text("--lesson")
        .map(word -> Lessons.find(io, story, word))
        .map(taught -> new Scope(taught.story(), Optional.of(taught.lesson().id())))
        .orElseGet(() -> new Scope(Stories.load(io, story), Optional.empty()));
  }
}
