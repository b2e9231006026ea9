package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.classroom.ResultFiles;
import org.malinnotes.classroom.keeping.Inventory;
import org.malinnotes.save.SaveName;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin class list}: what is kept of classes on this machine. */
final class ClassListCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.keeping(
          this, "list", "List the classes on this machine, and results that belong to none.");

  ClassListCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Path saves = Saves.folder(given);
    List<Path> folders = folders(ClassFolder.all(saves));
    for (Path folder : folders) {
      ClassFolder place = Classes.folder(given, folder.getFileName().toString());
      Inventory kept = KeptThere.of(place);
      io.out().println(place.name() + ": " + KeptThere.words(kept));
    }
    Path alone = ResultFiles.folder(saves);
    Inventory stray = KeptThere.ofResults(alone);
    if (!stray.isEmpty()) {
      io.out()
          .println(
              (folders.isEmpty() ? "No class yet. " : "")
                  + "Played alone on this machine: "
                  + KeptThere.words(stray)
                  + " in "
                  + Shown.of(alone.toString(), 200));
    } else if (folders.isEmpty()) {
      io.out().println("No classes in " + Shown.of(saves.toString(), 200) + ".");
    }
    return Exit.OK;
  }

  private static List<Path> folders(Path all) {
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(all)) {
      return inside
          .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .filter(path -> SaveName.isValid(path.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException closed) {
      throw new ComplaintException(
          "The folder " + Shown.of(all.toString(), 200) + " cannot be opened.");
    }
  }
}
